"""What the machine sets aside for a human to read first: insults, attacks on a person, requests to be erased.

Lists, not judgement: a hit only puts the text in the moderation queue or opens the privacy screen.
"""

import re
from enum import StrEnum
from typing import Final

from workshop.wording import fold, without_prefix, words


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WITHIN = 8  # words between a person and the insult aimed at them


class Concern(StrEnum):
    """Why a human reads a text before others do."""

    PERSONAL_ATTACK = "personal_attack"
    INSULT = "insult"


# Nobody describes a problem with these: they are insults wherever they stand.
_INSULTS: Final = _listed(
    """
    connard connards connasse con cons salaud salauds salope enfoire enfoires pute putes batard batards
    encule encules abruti abrutis abrutie debile debiles cretin cretins idiot idiots idiote idiotes
    imbecile imbeciles bouffon bouffons racaille ducon merdeux moron morons bastard bastards asshole
    assholes bitch scumbag scum dumbass retard retards fucker jackass wanker حمار حمير كلب كلاب غبي اغبياء
    احمق حمقي وغد اوغاد حقير حقراء سافل سفله قحبه شرموط زامل كلبه بهيمه بهايم مكلخ مكلخين مسطي تافه تافهين
    حثاله 7mar hmar 7mir hmir lhmar l7mar kelb klab lkelb 9a7ba 9ahba kahba zamel zaml mkellekh mklakh
    bhima l7ayawan 7ayawan hayawan wld lqahba
    """
)
# Words that accuse; about a thing they are an opinion, about a person an attack.
_ACCUSATIONS: Final = _listed(
    """
    incapable incapables voleur voleurs voleuse menteur menteurs menteuse corrompu corrompus corrompue
    escroc escrocs nuls nulles incompetent incompetents incompetente traitre traitres lache laches
    parasite parasites malhonnete malhonnetes ripou ripoux pourri pourris mafieux hypocrite hypocrites
    paresseux faineant faineants minable minables ignorant ignorants thief thieves liar liars corrupt
    crook crooks useless stupid pathetic fraud traitor coward dishonest lazy clueless لص لصوص سارق سراق
    كذاب كاذب كذابين فاسد فاسدين خائن خونه جبان منافق منافقين مجرم مجرمين جاهل فاشل فاشلين نصاب نصابين
    شفار شفاره كسول مرتش عاجز cheffar chffar cheffara chffara kddab keddab kdab mfesed fashel fachel
    """
)
_PEOPLE: Final = _listed(
    """
    ministre directeur directrice president presidente secretaire chef inspecteur inspectrice delegue
    monsieur madame mme mr m dr pr organisateur organisateurs facilitateur rapporteur responsable
    responsables vous tu toi il elle lui eux tous minister director head chairman chairwoman secretary
    inspector organizer organizers facilitator mister mrs ms you he she they وزير مدير مديره رئيس رئيسه
    كاتب مفتش مندوب سيد سيده مسؤول مسوول مسوولين منظم منظمين انت انتم هو هي هم nta nti ntoma howa hiya
    homa lwazir wazir lmodir modir mudir lmoudir rais
    """
)
_PHRASES: Final = (
    "bande de",
    "ferme ta gueule",
    "fermez la",
    "ta gueule",
    "va te faire",
    "allez vous faire",
    "fils de p",
    "nique ",
    "servez a rien",
    "sers a rien",
    "piece of shit",
    "shut up",
    "go to hell",
    "fuck you",
    "fuck off",
    "screw you",
    "you suck",
    "يلعن",
    "الله يلعن",
    "لعنه الله",
    "ابن الكلب",
    "ولد الحرام",
    "سير تقود",
    "سيرو تقودو",
    "اخرس",
    "wld l7ram",
    "weld lhram",
    "sir t9awed",
    "siro t9awdo",
)
_NEGATION: Final = frozenset({"pas", "not", "jamais", "never", "ليس", "ليست", "machi"})

_ERASE: Final = (
    r"supprim\w*|effac\w*|retir\w*|enlev\w*|oubli\w*|detrui\w*",
    r"delet\w*|eras\w*|remov\w*|forget|wipe",
    r"امسح\w*|احذف\w*|حذف|مسح|محو|امح\w*|ازاله|ازيل\w*|حيد\w*|حيدو|مسحو",
    r"mse7\w*|msa7\w*|mes7\w*|ms7\w*|7yed\w*|7iyed\w*|7eyd\w*|hiyed\w*|hyed\w*|mseh\w*",
)
_MINE: Final = (
    (
        r"(?:mes|mon|ma|toutes mes|notre|nos) (?:\w+ )?(?:donnees|infos?|informations?|messages?|reponses?"
        r"|contributions?|compte|nom|identite|profil|traces?|coordonnees|textes?)|(?:ce )?qu[ei]? ?(?:'|e )?j'?ai ecrit"
        r"|oubli\w* moi|de (?:votre|vos|la|cette) (?:base|liste|bases|fichiers?)"
    ),
    (
        r"(?:all )?(?:of )?my (?:\w+ )?(?:data|info|information|messages?|answers?|account|name|details|contributions?"
        r"|records?|profile)|everything (?:about me|i (?:wrote|said|sent))|forget me|me from (?:your|the|this)"
    ),
    r"معطياتي|بياناتي|معلوماتي|حسابي|اسمي|رسائلي|مساهماتي|ملفي|ديالي|كل ما كتبت|لي كتبت",
    r"dyali|dyawli|diali|smiti|ismi|lma3loumat|ma3lomat|li ktebt|li ktbt",
)
_ASKS = re.compile("|".join(f"(?:{part})" for part in _ERASE))
_OWN = re.compile("|".join(f"(?:{part})" for part in _MINE))
_LONGEST_REQUEST = 25  # words; a longer text is a contribution that speaks of erasure
_RIGHT = re.compile(
    r"droit (?:a l'oubli|d'effacement|a l'effacement)|right to (?:be forgotten|erasure)|الحق في (?:المحو|النسيان|الحذف)"
)


def concern(text: str) -> Concern | None:
    """Say whether a human should read this text first, and why; None in nearly every case."""
    found = words(text)
    if _attacks_a_person(found):
        return Concern.PERSONAL_ATTACK
    plain = f" {fold(text)}"
    if any(_bare(word) & _INSULTS for word in found) or any(f" {phrase}" in plain for phrase in _PHRASES):
        return Concern.INSULT
    return None


def asks_for_erasure(text: str) -> bool:
    """Tell whether somebody asks, in their own words, that what concerns them be erased."""
    plain = fold(text)
    if len(words(text)) > _LONGEST_REQUEST:
        return False
    return bool(_RIGHT.search(plain)) or bool(_ASKS.search(plain) and _OWN.search(plain))


def _bare(word: str) -> set[str]:
    return {word, without_prefix(word)}


def _attacks_a_person(found: tuple[str, ...]) -> bool:
    people = [place for place, word in enumerate(found) if _bare(word) & _PEOPLE]
    blame = [
        place
        for place, word in enumerate(found)
        if _bare(word) & (_ACCUSATIONS | _INSULTS) and not _NEGATION & set(found[max(0, place - 2) : place])
    ]
    return any(0 < there - who <= _WITHIN for who in people for there in blame)
