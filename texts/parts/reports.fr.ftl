# Documents
report-document-group-sheet = Fiche de groupe
report-document-synthesis-note = Note de synthèse
report-document-action-plan = Plan d’action
report-document-full-report = Rapport de l’atelier
report-description = { $kind } : { $title }
report-watermark = PROJET
report-status = Version { $version } · { $state }
report-state-draft = projet, non validé
report-state-final = texte validé
report-page = Page
report-figure = Figure
report-contents = Sommaire
report-annexes = Annexes
report-cover-date = Date
report-cover-place = Lieu
report-cover-hosts = Institutions hôtes
report-cover-edition = Édition
report-filename-group-sheet = fiches-de-groupe
report-filename-synthesis-note = note-de-synthese
report-filename-action-plan = plan-d-action
report-filename-full-report = rapport

# Writing
report-letters = A B C D E F G H I J
report-comma = {", "}
report-and = { $first } et { $last }
report-range = { $low } – { $high }
report-hours-range = { $start } – { $end }
report-days = du { $first } au { $last }
report-on-day = le { $day }
report-moment = { $day }, { $hour }
report-hidden = –
report-to-confirm = à confirmer
report-to-complete = à compléter par l’organisation
report-code = Code
report-codes = Chaque phrase de la synthèse porte un code et renvoie aux contributions sur lesquelles elle s’appuie ; à défaut, elle est signalée comme remarque de la personne qui rapporte.
report-evidence = preuves :
report-evidence-column = Preuves
report-remark = remarque du rapporteur ou de la rapporteure
report-stale = à revoir : une contribution à l’appui a été retirée
report-translated-machine = [traduction automatique]
report-translated-human = [traduction]
report-dimension = Dimension
report-no-dimension = Sans dimension

# Event
report-background = Contexte et objectifs
report-background-body = Le présent document rend compte des travaux suivants : « { $title } », { $when } ({ $place }). Institutions hôtes : { $hosts }.
report-objectives = Objectifs
report-method = Méthode
report-method-silent = Les défis et les solutions ont d’abord été écrits individuellement, sans voir ceux des autres, puis discutés, rapprochés et classés en groupe.
report-method-evidence = Les formulations d’origine sont conservées dans la langue choisie par chaque personne. Les regroupements ont été décidés par les groupes et restent réversibles.
report-method-numbers = Les défis sont classés selon le nombre de personnes qui les portent, les voix obtenues et la gravité. Rien n’est classé en dessous de cinq votes.
report-method-hidden = Les résultats reposant sur moins de cinq personnes sont masqués, de même que ceux qui permettraient de les déduire.
report-method-chatham = La règle de Chatham House s’applique : ni nom ni appartenance n’accompagne une contribution, un vote ou une présence.
report-method-consent = Seules sont nommées les personnes qui y ont expressément consenti.
report-participants = Participation
report-participants-empty = La participation n’a pas encore été relevée.
report-attendance =
    { $present ->
        [0] Aucune présence n’est encore enregistrée.
        [one] { $present } personne a pris part aux travaux.
       *[other] { $present } personnes ont pris part aux travaux.
    }
report-attendance-wrote =
    { $people ->
        [0] Aucune contribution n’a encore été écrite.
        [one] { $people } personne a écrit au moins une contribution.
       *[other] { $people } personnes ont écrit au moins une contribution.
    }
report-attendance-unknown = Le nombre de personnes présentes n’est pas communiqué.
report-category = Catégorie
report-category-count = { $category } : { $count }
report-expected = Attendues
report-present = Présentes
report-presence-empty = Les présences du groupe ne sont pas encore relevées.
report-named = Personnes et institutions nommées
report-named-chatham = Conformément à la règle de Chatham House, aucune liste de personnes ni d’institutions n’est publiée.
report-named-empty = Personne n’a demandé à être nommé.
report-name = Nom
report-organisation = Organisme
report-programme = Programme
report-programme-empty = Le programme n’est pas encore arrêté.
report-hours = Horaire
report-block = Séquence
report-figure-present = personnes présentes
report-figure-challenges = défis exprimés
report-figure-solutions = solutions proposées
report-figure-opportunities = opportunités prioritaires
report-figure-actions = actions

# Readiness
report-readiness = Résultats préliminaires et analyse de maturité
report-readiness-empty = Les résultats du questionnaire ne sont pas encore disponibles.
report-scores-intro =
    { $respondents ->
        [0] Le nombre de réponses au questionnaire n’est pas communiqué.
        [one] { $respondents } personne a répondu au questionnaire de maturité. Les réponses « Je ne sais pas » sont exclues des moyennes.
       *[other] { $respondents } personnes ont répondu au questionnaire de maturité. Les réponses « Je ne sais pas » sont exclues des moyennes.
    }
report-scale = Échelle : { $scale }.
report-perception = Il s’agit de perceptions, non de mesures.
report-score = Score
report-spread = Moitié centrale
report-answers = Réponses
report-dont-know = Ne sait pas
report-judged = Avis de la salle
report-not-debated = pas encore débattu
report-judged-too-high = Trop élevé pour { $share } (n = { $people })
report-judged-right = Juste pour { $share } (n = { $people })
report-judged-too-low = Trop bas pour { $share } (n = { $people })
report-by-group = Scores par groupe de catégories
report-hidden-note = Le tiret signale un résultat masqué, car il repose sur moins de cinq personnes ou permettrait d’en déduire un autre.
report-analysis = Analyse par dimension
report-analysis-words = Ce que montrent les scores et les échanges
report-analysis-empty = L’analyse par dimension sera établie après le débat sur les scores.
report-severity = Gravité
report-disputed = Scores contestés
report-disputed-empty = Aucun score n’a été contesté à ce stade.
report-statements = Questionnaire et résultats par énoncé
report-statements-empty = Le questionnaire n’a pas encore été renseigné.
report-statement = Énoncé

# Findings
report-synthesis = Synthèse
report-synthesis-empty = La synthèse sera rédigée à partir des restitutions des groupes.
report-challenges = Défis par dimension
report-challenges-empty = Aucun défi n’a encore été recueilli.
report-challenges-intro = Pour chaque défi figurent le nombre de personnes qui le portent, les voix obtenues et sa gravité moyenne, de 1 à 5.
report-dimension-empty = Aucun défi n’a été recueilli dans cette dimension.
report-rank = Rang
report-unranked = n. c.
report-challenge = Défi
report-people = Personnes
report-votes = Voix
report-shared = partagé par toutes les catégories
report-reservation = Réserve :
report-reservation-on = Réserve sur { $code } :
report-minority-on = Note minoritaire sur { $code } :
report-solutions = Solutions proposées
report-solutions-empty = Aucune solution n’a encore été proposée.
report-solutions-intro = L’impact et la faisabilité sont notés de 1 à 4 par des personnes autres que l’auteur ou l’autrice. Entre parenthèses : l’intervalle de confiance et le nombre de notes.
report-solution = Solution
report-serves = Engagements servis
report-no-commitment = aucun indiqué
report-impact = Impact
report-feasibility = Faisabilité
report-answers-to = répond à
report-unrated = notes insuffisantes
report-interval = ({ $low } – { $high } ; n = { $ratings })
report-quadrant-quick-win = Gains rapides
report-quadrant-quick-win-meaning = Impact élevé, faisabilité élevée.
report-quadrant-major-project = Projets structurants
report-quadrant-major-project-meaning = Impact élevé, faisabilité à construire.
report-quadrant-complement = Compléments
report-quadrant-complement-meaning = Impact plus limité, faisabilité élevée.
report-quadrant-later = À différer
report-quadrant-later-meaning = Impact et faisabilité plus limités à ce stade.
report-quadrant-none = Solutions non situées
report-quadrant-none-meaning = Trop peu de notes pour les situer.
report-opportunities = Opportunités prioritaires
report-opportunities-empty = Aucune opportunité prioritaire n’a encore été retenue.
report-opportunities-intro = Ces solutions, à fort impact et réalisables, ont été retenues à la clôture et soumises à la signature des institutions hôtes.
report-opportunity = Opportunité
report-became = devient l’action
report-signatures = Signatures
report-signed = le { $day }
report-unsigned = signature attendue
report-disagreements = Points de désaccord
report-disagreements-empty = Aucun désaccord n’est consigné à ce stade.
report-voices =
    { $voices ->
        [one] { $voices } voix
       *[other] { $voices } voix
    }
report-voices-hidden = nombre de voix masqué

# Groups
report-proceedings = Travaux des groupes
report-proceedings-empty = Les fiches des groupes ne sont pas encore rédigées.
report-page-empty = Ce groupe n’a pas encore rédigé sa fiche.
report-session = Séance
report-room = Salle
report-messages = Trois messages
report-message = Message { $number }.
report-disagreement = Désaccord
report-surprise = Surprise
report-ask = Demande
report-approval-none = Cette fiche n’a pas encore été soumise à l’approbation du groupe.
report-approval =
    { $asked ->
        [one] Approbation du groupe : { $agreed } accord sur { $asked } personne consultée ; manques signalés : { $missing }.
       *[other] Approbation du groupe : { $agreed } sur { $asked } personnes consultées ; manques signalés : { $missing }.
    }
report-page-version = Version { $version } de la fiche.
report-sheet-challenges = Principaux défis
report-sheet-challenges-empty = Les défis du groupe ne sont pas encore classés.
report-why = Pourquoi
report-affected = Qui est concerné
report-minority = Point de vue minoritaire
report-minority-empty = Aucune note minoritaire n’a été jointe.
report-questions = Questions pour la plénière
report-questions-empty = Le groupe ne pose pas de question à la plénière.

# Action plan
report-plan = Plan d’action
report-plan-empty = Aucune action n’a encore été arrêtée.
report-plan-intro = Une action reste proposée tant que son porteur ne l’a pas acceptée.
report-plan-note = « À confirmer » signale ce que personne n’a encore décidé ; rien n’a été complété à la place des participants.
report-plan-withheld = communiqué aux institutions hôtes

# Closing
report-parking = Points mis en réserve
report-parking-empty = Aucun point n’a été mis en réserve.
report-parked-item = Point
report-reason = Motif
report-fate = Suite donnée
report-fate-none = à examiner à la clôture
report-fate-kept = conservé
report-fate-transferred = transmis au prochain événement
report-fate-dropped = abandonné
report-consent = Consentement sur le texte final
report-consent-empty = Le tour de consentement n’a pas encore eu lieu.
report-consent-body = Accords : { $agreed } · Accords avec réserve : { $reserved } · Objections : { $objected }
report-consent-reason = Motif exprimé :
report-evaluation = Évaluation de la journée
report-evaluation-empty = L’évaluation n’a pas encore été recueillie.
report-question = Question
report-mean = Moyenne
report-out-of = { $mean } sur { $highest }
report-next-steps = Prochaines étapes
report-next-steps-empty = Les prochaines étapes seront fixées à la clôture.
report-step = Étape
report-who = Responsable
report-when = Échéance

# Annexes
report-contributions = Contributions recueillies
report-contributions-empty = Aucune contribution n’a encore été recueillie.
report-contributions-intro = Les contributions sont reproduites telles qu’elles ont été écrites, sans nom ni organisme, dans un ordre sans rapport avec celui de leur envoi.
report-kind = Nature
report-kind-challenge = Défi
report-kind-solution = Solution
report-words = Texte d’origine
report-late = écrite après la clôture
report-privacy = Protection des données
report-privacy-body = Les contributions sont publiées sans nom ni organisme. Conformément à la loi n° 09-08, chaque personne dispose d’un droit d’accès, de rectification et d’opposition.
report-retention =
    { $days ->
        [one] Les données qui identifient les personnes sont effacées au bout de { $days } jour.
       *[other] Les données qui identifient les personnes sont effacées au bout de { $days } jours.
    }
report-retention-unset = La durée de conservation des données qui identifient les personnes n’est pas encore fixée.
report-controller = Responsable du traitement
report-contact = Contact
report-declaration = Déclaration à la CNDP
report-edition = Édition de ce document
report-edition-body = Version { $version } ({ $state }), établie le { $when }.

# Tables of data
report-table-about = À propos
report-table-synthesis = Synthèse
report-table-participants = Participation
report-table-programme = Programme
report-table-scores = Scores
report-table-breakdown = Scores par groupe
report-table-statements = Énoncés
report-table-readiness = Analyse
report-table-challenges = Défis
report-table-solutions = Solutions
report-table-opportunities = Opportunités
report-table-disagreements = Désaccords
report-table-groups = Groupes
report-table-actions = Plan d’action
report-table-parking = Points en réserve
report-table-consent = Consentement
report-table-evaluation = Évaluation
report-table-next-steps = Prochaines étapes
report-table-contributions = Contributions
report-table-notes = Réserves et notes
report-column-field = Rubrique
report-column-value = Contenu
report-column-text = Texte
report-column-language = Langue
report-column-translation = Traduction
report-column-low = Premier quartile
report-column-high = Troisième quartile
report-column-too-high = Trop élevé
report-column-right = Juste
report-column-too-low = Trop bas
report-column-voices = Avis exprimés
report-column-category-group = Groupe de catégories
report-column-answers-to = Répond à
report-column-horizon = Horizon
report-column-impact-interval = Intervalle (impact)
report-column-impact-ratings = Notes (impact)
report-column-feasibility-interval = Intervalle (faisabilité)
report-column-feasibility-ratings = Notes (faisabilité)
report-column-quadrant = Quadrant
report-column-group = Groupe
report-column-line = Rubrique
report-column-position = Position
report-column-about = Porte sur
report-column-nature = Nature
report-column-late = Hors délai
report-column-remark = Remarque
report-column-day = Jour
report-column-start = Début
report-column-end = Fin
report-nature-reservation = Réserve
report-nature-minority = Note minoritaire
report-nature-fact = Fait cité dans le débat
report-yes = oui
report-no = non

# Badges and posters
report-badge-title = Badges
report-badge-group = Groupe { $number }
report-badge-table = Table { $number }
report-poster-title = Affiches de table
report-poster-group = Groupe
report-poster-room = Salle
report-poster-scan = Scannez pour rejoindre votre groupe

# Calendar
report-calendar-name = Mon programme : { $title }
report-calendar-room = Salle : { $room }

## L’analyse de maturité, dimension par dimension

readiness-low-agreed = Maturité faible, et la salle ne conteste pas ce constat.
readiness-low-disputed = Maturité faible selon le questionnaire, mais la salle conteste ce score.
readiness-middle-agreed = Maturité intermédiaire, et la salle ne conteste pas ce constat.
readiness-middle-disputed = Maturité intermédiaire selon le questionnaire, mais la salle conteste ce score.
readiness-high-agreed = Maturité avancée, et la salle ne conteste pas ce constat.
readiness-high-disputed = Maturité avancée selon le questionnaire, mais la salle conteste ce score.
readiness-unknown-agreed = Le questionnaire ne permet pas de conclure ; les défis exprimés restent à lire.
readiness-unknown-disputed = Le questionnaire ne permet pas de conclure, et la salle en discute.

## L’état des actions et l’évaluation

report-action-proposed = Proposée, en attente de réponse
report-action-date-proposed = Autre date proposée
report-action-owner-proposed = Autre porteur proposé
report-action-accepted = Acceptée
report-action-on-track = En bonne voie
report-action-blocked = Bloquée
report-action-done = Réalisée
report-action-dropped = Abandonnée
report-satisfaction-useful = Cette journée m’a été utile.
report-satisfaction-heard = J’ai pu me faire entendre.
report-satisfaction-follow_up = Je crois que des suites seront données.

## La feuille d’équité des places

report-fairness-title = Équilibre des groupes, séance { $session }
report-fairness-lead = Équilibres respectés : { $met } sur { $all }. Tirage { $seed } : le même tirage redonne les mêmes places.
report-fairness-cost = Écart total
report-fairness-bound = Minimum prouvé
report-fairness-pairs = Paires qui se retrouvent
report-fairness-pairs-bound = Paires inévitables
report-fairness-unmet = Équilibres non respectés
report-fairness-all = Tous les équilibres
report-fairness-none = Tous les équilibres sont respectés.
report-fairness-group = Groupe
report-fairness-rule = Règle
report-fairness-value = Valeur
report-fairness-count = Nombre
report-fairness-low = Au moins
report-fairness-high = Au plus
report-fairness-met = Respecté
report-fairness-yes = oui
report-fairness-no = non
report-fairness-rule-size = Taille
report-fairness-rule-category = Catégorie
report-fairness-rule-organisation = Organisme
report-fairness-rule-gender = Genre
report-fairness-no-seed = sans tirage
