"""Hold the words by which organizers know files: everything as data, the list of participants sent again."""

FRENCH = {
    "DOCUMENTS": r"^documents, graphiques",
    "ALL_DATA": r"^toutes les données$",
    "AS_JSON": r"^json$",
    "CHECK_LIST": r"^oui, vérifier le fichier",
    "IMPORT_LIST": r"^importer ces personnes",
    "LIST_UNCHANGED": r"nouvelles : 0 · modifiées : 0",
}
ARABIC = {
    "DOCUMENTS": r"^الوثائق والرسوم",
    "ALL_DATA": r"^كل المعطيات$",
    "AS_JSON": r"^json$",
    "CHECK_LIST": r"^نعم، فحص الملف",
    "IMPORT_LIST": r"^استيراد هؤلاء",
    "LIST_UNCHANGED": r"الجدد: 0 · المعدّلون: 0",
}
ENGLISH = {
    "DOCUMENTS": r"^documents, charts",
    "ALL_DATA": r"^all the data$",
    "AS_JSON": r"^json$",
    "CHECK_LIST": r"^yes, check the file",
    "IMPORT_LIST": r"^import these people",
    "LIST_UNCHANGED": r"new: 0 · changed: 0",
}
