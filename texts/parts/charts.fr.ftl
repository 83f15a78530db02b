# The pictures: what stands on them, and what is said under them.

chart-header = { $event } · { $place } · { $day }
chart-footer = { $basis } · sans nom ni organisme · { $at }
chart-separator = { " ; " }
chart-line = { $label } : { $value }
chart-line-ranked = { $place }. { $label } : { $value }
chart-hidden = masqué
chart-hidden-note = Masqué : moins de 5 personnes, ou ce qui permettrait de le déduire.
chart-more =
    { $n ->
        [one] { $n } autre, non montré ici, figure dans le rapport.
       *[other] { $n } autres, non montrés ici, figurent dans le rapport.
    }

chart-count-challenges =
    { $n ->
        [one] { $n } défi
       *[other] { $n } défis
    }
chart-count-solutions =
    { $n ->
        [one] { $n } solution
       *[other] { $n } solutions
    }
chart-count-contributions =
    { $n ->
        [one] { $n } contribution
       *[other] { $n } contributions
    }
chart-count-endorsements =
    { $n ->
        [one] { $n } soutien
       *[other] { $n } soutiens
    }
chart-count-votes =
    { $n ->
        [one] { $n } vote
       *[other] { $n } votes
    }
chart-count-people =
    { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }

## Maturity

chart-maturity-title-none = Pas encore assez de réponses pour un score
chart-maturity-title-one = { $label } : { $score } sur { $most }
chart-maturity-title-equal =
    { $n ->
        [one] { $n } dimension à { $score } sur { $most }
       *[other] { $n } dimensions au même niveau : { $score } sur { $most }
    }
chart-maturity-title-tied = Scores les plus faibles : { $labels } ({ $score } sur { $most })
chart-maturity-title-tied-many =
    { $n ->
        [one] { $n } dimension a le score le plus faible : { $score } sur { $most }
       *[other] { $n } dimensions partagent le score le plus faible : { $score } sur { $most }
    }
chart-maturity-title-shown = Score publié le plus faible : { $labels }, { $score } sur { $most }
chart-maturity-title-shown-many = Score publié le plus faible : { $score } sur { $most }
chart-maturity-title-weakest = Score le plus faible : { $label }, { $score } sur { $most }
chart-maturity-title-weakest-everywhere = Le plus faible pour toutes les catégories : { $label }, { $score } sur { $most }
chart-maturity-subtitle = Score moyen de { $least } à { $most } : une perception, pas une mesure
chart-maturity-empty = Les scores paraîtront ici dès que 5 personnes auront répondu.
chart-maturity-key-mean = moyenne
chart-maturity-key-half = moitié centrale des réponses
chart-maturity-key-category = catégorie
chart-maturity-room = La salle juge ce score
chart-maturity-too-high = trop haut
chart-maturity-right = juste
chart-maturity-too-low = trop bas
chart-maturity-disputed-mark = contesté
chart-maturity-by-category = Moyenne des dimensions par catégorie
chart-maturity-answers =
    { $n ->
        [one] { $n } réponse
       *[other] { $n } réponses
    }
chart-maturity-dont-know = { $share } ne savent pas
chart-maturity-line = { $label } : { $score } sur { $most }
chart-maturity-line-spread = moitié centrale des réponses de { $low } à { $high }
chart-maturity-line-dispute = la salle : trop haut { $high }, juste { $right }, trop bas { $low }
chart-maturity-line-hidden = { $label } : masqué, moins de 5 réponses
chart-maturity-disputed = Scores contestés par la salle : { $labels }
chart-maturity-category = { $label } { $score }
chart-maturity-categories = Moyenne des dimensions par catégorie : { $list }

## Heatmap

chart-heatmap-title-none =
    { $counted ->
        [challenges] Aucun défi pour l’instant
        [solutions] Aucune solution pour l’instant
        [contributions] Aucune contribution pour l’instant
       *[other] Rien à compter pour l’instant
    }
chart-heatmap-title-hidden = Trop peu de personnes pour publier des totaux
chart-heatmap-title-one = { $label } : { $count }
chart-heatmap-title-shown = { $n ->
        [one] En tête des totaux publiés : { $label } ({ $count })
       *[other] En tête des totaux publiés : { $label } ({ $count } par ligne)
    }
chart-heatmap-title-equal =
    { $rows ->
        [dimension] Les { $n } dimensions sont à égalité : { $count } chacune
       *[theme] Les { $n } thèmes sont à égalité : { $count } chacun
    }
chart-heatmap-title-tied = À égalité en tête : { $labels } ({ $count } par ligne)
chart-heatmap-title-tied-many =
    { $rows ->
        [dimension] { $n } dimensions à égalité en tête : { $count } chacune
       *[theme] { $n } thèmes à égalité en tête : { $count } chacun
    }
chart-heatmap-title-top = En tête : { $label }, { $count }
chart-heatmap-title-top-everywhere =
    { $columns ->
        [group] { $label } en tête et dans chaque groupe : { $count }
       *[category] { $label } en tête et dans chaque catégorie : { $count }
    }
chart-heatmap-subtitle =
    { $counted ->
        [challenges] Nombre de défis
        [solutions] Nombre de solutions
        [contributions] Nombre de contributions
        [votes] Nombre de votes
        [endorsements] Nombre de soutiens
       *[people] Nombre de personnes
    } par { $rows ->
        [dimension] dimension
       *[theme] thème
    } et par { $columns ->
        [group] groupe
       *[category] catégorie
    }
chart-heatmap-axis-group = Groupe
chart-heatmap-total = Total
chart-heatmap-empty = Le tableau se remplira avec les premières contributions.
chart-heatmap-cell =
    { $columns ->
        [group] groupe { $column } : { $value }
       *[category] { $column } : { $value }
    }

## Ranking

chart-ranked-title-none = Aucun défi soutenu pour l’instant
chart-ranked-title-hidden = Trop peu de soutiens pour publier un classement
chart-ranked-title-one = Un seul défi pour l’instant : { $count }
chart-ranked-title-equal = Les { $n } défis sont à égalité : { $count } chacun
chart-ranked-title-tied = { $n } défis à égalité en tête : { $count } chacun
chart-ranked-title-shown = En tête des totaux publiés : { $count }
chart-ranked-title-first = Un défi se détache : { $count }, contre { $rest } au suivant
chart-ranked-title-top = En tête : { $label } ({ $count })
chart-ranked-subtitle =
    { $counted ->
        [challenges] Défis
        [solutions] Solutions
        [contributions] Contributions
        [votes] Votes
        [endorsements] Soutiens
       *[people] Personnes qui le disent
    } par défi et par catégorie
chart-ranked-empty = Le classement paraîtra ici après les premiers soutiens.
chart-ranked-all =
    { $n ->
        [one] { $n } défi est soutenu dans toutes les catégories.
       *[other] { $n } défis sont soutenus dans toutes les catégories.
    }

## Matrix

chart-matrix-title-none = Aucune solution notée pour l’instant
chart-matrix-title-no-win =
    { $n ->
        [one] La solution notée ne réunit pas fort impact et bonne faisabilité
       *[other] Aucune des { $n } solutions notées ne réunit fort impact et bonne faisabilité
    }
chart-matrix-title-all =
    { $n ->
        [one] La solution notée réunit fort impact et bonne faisabilité
       *[other] Les { $n } solutions notées réunissent fort impact et bonne faisabilité
    }
chart-matrix-title-wins =
    { $n ->
        [one] { $n } des { $all } solutions notées réunit fort impact et bonne faisabilité
       *[other] { $n } des { $all } solutions notées réunissent fort impact et bonne faisabilité
    }
chart-matrix-subtitle =
    Notes moyennes de { $least } à { $most } ; taille = { $counted ->
        [votes] votes
        [endorsements] soutiens
        [people] personnes
       *[other] contributions
    }
chart-matrix-quick-win = Gains rapides
chart-matrix-groundwork = Projets structurants
chart-matrix-extra = Compléments
chart-matrix-later = À différer
chart-matrix-impact = Impact
chart-matrix-feasibility = Faisabilité
chart-matrix-empty = Les solutions paraîtront ici dès que 5 personnes les auront notées.
chart-matrix-unrated =
    { $n ->
        [one] { $n } solution notée par moins de 5 personnes n’est pas placée.
       *[other] { $n } solutions notées par moins de 5 personnes ne sont pas placées.
    }
chart-matrix-line = { $place }. { $label } : { $field } (impact { $impact }, faisabilité { $feasibility }, { $count })

## Flow

chart-flow-title-none = Aucune solution proposée pour l’instant
chart-flow-title-no-commitment =
    { $n ->
        [one] La solution proposée ne sert encore aucun engagement
       *[other] Les { $n } solutions ne servent encore aucun engagement
    }
chart-flow-title-empty =
    { $n ->
        [one] { $n } engagement sur { $all } reste sans solution
       *[other] { $n } engagements sur { $all } restent sans solution
    }
chart-flow-title-open =
    { $n ->
        [one] { $n } défi sur { $all } reste sans solution
       *[other] { $n } défis sur { $all } restent sans solution
    }
chart-flow-title-complete =
    { $n ->
        [one] L’engagement retenu a au moins une solution
       *[other] Les { $n } engagements ont chacun au moins une solution
    }
chart-flow-title-answered =
    { $n ->
        [one] Le défi retenu a au moins une solution
       *[other] Les { $n } défis ont chacun au moins une solution
    }
chart-flow-subtitle =
    Épaisseur = { $counted ->
        [challenges] défis
        [solutions] solutions
        [contributions] contributions
        [votes] votes
        [endorsements] soutiens
       *[people] personnes
    } derrière chaque lien
chart-flow-challenges = Défis
chart-flow-solutions = Solutions
chart-flow-commitments = Engagements
chart-flow-empty = Le fil paraîtra ici avec les premières solutions.
chart-flow-shown =
    { $n ->
        [one] Ici, la solution la plus portée sur { $all } ; le reste figure dans le rapport.
       *[other] Ici, les { $n } solutions les plus portées sur { $all } ; le reste figure dans le rapport.
    }
chart-flow-rest = et { $n } de plus, dans le rapport
chart-flow-unserved =
    { $n ->
        [one] { $n } engagement sans solution
       *[other] { $n } engagements sans solution
    }
chart-flow-unanswered =
    { $n ->
        [one] { $n } défi sans solution
       *[other] { $n } défis sans solution
    }
chart-flow-arrow = { ". " }
chart-flow-answers = Répond à : { $names }
chart-flow-serves = Sert : { $names }
chart-flow-serves-none = Ne sert encore aucun engagement

## Voice

chart-voice-title-none = Trop peu de personnes pour comparer les parts
chart-voice-title-even =
    { $points ->
        [one] La parole suit la composition de la salle, à moins de { $points } point près
       *[other] La parole suit la composition de la salle, à moins de { $points } points près
    }
chart-voice-title-even-shown =
    { $points ->
        [one] Parts publiées : la parole suit la salle, à moins de { $points } point près
       *[other] Parts publiées : la parole suit la salle, à moins de { $points } points près
    }
chart-voice-title-tied =
    { $points ->
        [one] Écarts les plus larges ({ $points } point) : { $labels }
       *[other] Écarts les plus larges ({ $points } points) : { $labels }
    }
chart-voice-title-more = { $label } : { $voice } de la parole, pour { $room } de la salle
chart-voice-title-less = { $label } : { $room } de la salle, mais { $voice } de la parole
chart-voice-subtitle = Part des contributions, comparée à la part dans la salle
chart-voice-room = Salle
chart-voice-voice = Parole
chart-voice-gap = Écart
chart-voice-over-time = De { $first } à { $last }
chart-voice-empty = La comparaison paraîtra ici dès que 5 personnes de chaque catégorie seront présentes.
chart-voice-line-more =
    { $points ->
        [one] { $label } : { $voice } de la parole, { $room } de la salle ({ $points } point de plus)
       *[other] { $label } : { $voice } de la parole, { $room } de la salle ({ $points } points de plus)
    }
chart-voice-line-less =
    { $points ->
        [one] { $label } : { $voice } de la parole, { $room } de la salle ({ $points } point de moins)
       *[other] { $label } : { $voice } de la parole, { $room } de la salle ({ $points } points de moins)
    }
chart-voice-line-same = { $label } : { $voice } de la parole, autant que dans la salle
