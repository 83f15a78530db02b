## The Telegram chats around the bot

chat-question = <b>Halqa has just been added to “{ $title }”.</b> What is this chat for?
chat-is-plenary = The plenary channel
chat-is-group = A group’s chat
chat-is-nothing = Nothing: do not write there
chat-which-group = Which group is it?
chat-set-plenary = Noted: this chat is the plenary channel.
chat-set-group = Noted: this chat belongs to “{ $group }”.
chat-set-nothing = Noted: Halqa will not write in this chat.
chat-gone = Halqa is no longer in this chat.
chat-no-group = Group { $group } does not exist in this workshop.
chat-order-wrong = Write: halqa chats set plenary ID, or halqa chats set group G1 ID.
join-unknown = To enter your group’s chat, please introduce yourself here first: send /start, then the code on your badge.
join-other-group = This chat belongs to another group than yours.
join-own-group-button = Join my group’s chat
page-next = Next
page-previous = Previous page
