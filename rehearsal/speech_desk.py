"""Hold the words by which organizers and facilitators know their desk: files, and bringing together what is alike."""

FRENCH = {
    "DOCUMENTS": r"^documents, graphiques",
    "ALL_DATA": r"^toutes les données$",
    "AS_JSON": r"^json$",
    "CHECK_LIST": r"^oui, vérifier le fichier",
    "IMPORT_LIST": r"^importer ces personnes",
    "LIST_UNCHANGED": r"nouvelles : 0 · modifiées : 0",
    "MERGE": r"^fusionner :|^regrouper$",
    "ACROSS": r"^entre les groupes$",
    "SEE_HINTS": r"^voir (les|\d+) (suggestion|proposition)",
    "JOIN": r"^regrouper$",
    "APART": r"^garder séparées",
    "MERGE_HOME": r"^retour au regroupement",
}
ARABIC = {
    "DOCUMENTS": r"^الوثائق والرسوم",
    "ALL_DATA": r"^كل المعطيات$",
    "AS_JSON": r"^json$",
    "CHECK_LIST": r"^نعم، فحص الملف",
    "IMPORT_LIST": r"^استيراد هؤلاء",
    "LIST_UNCHANGED": r"الجدد: 0 · المعدّلون: 0",
    "MERGE": r"^التجميع، عدد|^تجميع المساهمات",
    "ACROSS": r"^بين المجموعات$",
    "SEE_HINTS": r"^الاطلاع على .*(اقتراح|مقترح)",
    "JOIN": r"^تجميع$",
    "APART": r"^الإبقاء عليهما منفصلتين",
    "MERGE_HOME": r"^الرجوع إلى التجميع",
}
ENGLISH = {
    "DOCUMENTS": r"^documents, charts",
    "ALL_DATA": r"^all the data$",
    "AS_JSON": r"^json$",
    "CHECK_LIST": r"^yes, check the file",
    "IMPORT_LIST": r"^import these people",
    "LIST_UNCHANGED": r"new: 0 · changed: 0",
    "MERGE": r"^merge: |^merge contributions",
    "ACROSS": r"^across the groups$",
    "SEE_HINTS": r"^see (the|\d+) (suggestion|proposal)",
    "JOIN": r"^merge$",
    "APART": r"^keep apart",
    "MERGE_HOME": r"^back to merging",
}
