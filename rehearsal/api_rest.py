"""Answer the methods that a workshop does not use: a plausible value, or Telegram's own kind of no."""

from rehearsal.record import Json
from rehearsal.refusals import bad_request
from rehearsal.world import Request, World

# What an account without stickers, stars, gifts, games or business connections gets.
REFUSED = {
    "BUSINESS_CONNECTION_INVALID": (
        "getBusinessConnection readBusinessMessage deleteBusinessMessages setBusinessAccountName "
        "setBusinessAccountUsername setBusinessAccountBio setBusinessAccountProfilePhoto "
        "removeBusinessAccountProfilePhoto setBusinessAccountGiftSettings getBusinessAccountStarBalance "
        "transferBusinessAccountStars getBusinessAccountGifts convertGiftToStars upgradeGift transferGift "
        "postStory repostStory editStory deleteStory sendChecklist editMessageChecklist"
    ),
    "STICKERSET_INVALID": (
        "getStickerSet addStickerToSet setStickerSetTitle setStickerSetThumbnail deleteStickerSet "
        "replaceStickerInSet setCustomEmojiStickerSetThumbnail setChatStickerSet deleteChatStickerSet"
    ),
    "STICKER_INVALID": (
        "setStickerPositionInSet deleteStickerFromSet setStickerEmojiList setStickerKeywords "
        "setStickerMaskPosition uploadStickerFile createNewStickerSet"
    ),
    "wrong game short name specified": "sendGame",
    "message not found": "setGameScore getGameHighScores approveSuggestedPost declineSuggestedPost",
    "message with live location not found": "editMessageLiveLocation stopMessageLiveLocation",
    "PAYMENT_PROVIDER_INVALID": "sendInvoice createInvoiceLink",
    "CHARGE_ID_INVALID": "refundStarPayment editUserStarSubscription",
    "QUERY_ID_INVALID": (
        "answerInlineQuery answerWebAppQuery answerShippingQuery answerPreCheckoutQuery answerGuestQuery "
        "answerChatJoinRequestQuery sendChatJoinRequestWebApp"
    ),
    "not enough Stars": "sendGift giftPremiumSubscription sendPaidMedia",
    "BOT_VERIFIER_FORBIDDEN": "verifyUser verifyChat removeUserVerification removeChatVerification",
    "USER_PERMISSION_DENIED": "setUserEmojiStatus getUserPersonalChatMessages setPassportDataErrors",
    "BOT_ACCESS_FORBIDDEN": (
        "getManagedBotToken replaceManagedBotToken getManagedBotAccessSettings setManagedBotAccessSettings"
    ),
    "BOT_INLINE_DISABLED": "savePreparedInlineMessage savePreparedKeyboardButton",
    "rich messages are not available to this bot": "sendRichMessage sendRichMessageDraft",
    "CHAT_PAID_MEDIA_FORBIDDEN": "createChatSubscriptionInviteLink editChatSubscriptionInviteLink",
    "PHOTO_INVALID": "setMyProfilePhoto",
}
REASONS = {method: reason for reason, methods in REFUSED.items() for method in methods.split()}

VALUES: dict[str, Json | list[Json] | bool] = {
    "getUserProfilePhotos": {"total_count": 0, "photos": []},
    "getUserProfileAudios": {"total_count": 0, "audios": []},
    "getUserChatBoosts": {"boosts": []},
    "getForumTopicIconStickers": [],
    "getCustomEmojiStickers": [],
    "getAvailableGifts": {"gifts": []},
    "getUserGifts": {"total_count": 0, "gifts": []},
    "getChatGifts": {"total_count": 0, "gifts": []},
    "getMyStarBalance": {"amount": 0},
    "getStarTransactions": {"transactions": []},
    "removeMyProfilePhoto": True,
}


def answer_rest(_world: World, ask: Request) -> object:
    """Answer by the tables above."""
    reason = REASONS.get(ask.call.method)
    if reason is not None:
        raise bad_request(reason)
    return VALUES[ask.call.method]


def answer_in_chat(world: World, ask: Request) -> bool:
    """Answer yes where the bot is in the chat and may write there."""
    world.writable(ask.params["chat_id"])
    return True
