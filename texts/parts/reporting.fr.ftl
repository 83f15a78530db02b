## Les documents

report-ask-document = <b>Quel document souhaitez-vous ?</b> Il est établi à l’instant, comme projet tant qu’il n’est pas signé.
report-ask-synthesis-note = Note de synthèse
report-ask-action-plan = Plan d’action
report-ask-full-report = Rapport complet
report-ask-group-sheet = Fiches des groupes
report-ask-language = Dans quelle langue ?
report-ask-format = Dans quel format ?
report-making = Le document se prépare. Il arrive ici dans quelques instants.
report-ready = Voici votre document.
report-failed = Ce document n’a pas pu être préparé. Rien n’est perdu ; réessayez dans un autre format, ou prévenez l’équipe technique.
