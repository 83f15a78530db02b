"""Hold the words by which people know what concerns themselves: coming without a badge, their phone, their data."""

FRENCH = {
    "NO_CODE": r"^je suis sans code",
    "DONE": r"^terminer$",
    "GO_ON": r"^continuer$",
    "SEE_REQUEST": r"^voir sa demande",
    "ADMIT": r"^confirmer l’inscription",
}
ARABIC = {
    "NO_CODE": r"^ليس لدي رمز",
    "DONE": r"^إنهاء$",
    "GO_ON": r"^متابعة$",
    "SEE_REQUEST": r"^الاطلاع على طلبه",
    "ADMIT": r"^تأكيد التسجيل",
}
ENGLISH = {
    "NO_CODE": r"^i have no code",
    "DONE": r"^done$",
    "GO_ON": r"^continue$",
    "SEE_REQUEST": r"^see the request",
    "ADMIT": r"^confirm the registration",
}
