## Les discussions Telegram autour du bot

chat-question = <b>Halqa vient d’être ajouté à « { $title } ».</b> À quoi sert cette discussion ?
chat-is-plenary = Canal de la plénière
chat-is-group = Discussion d’un groupe
chat-is-nothing = Rien : ne pas y écrire
chat-which-group = De quel groupe s’agit-il ?
chat-set-plenary = C’est noté : cette discussion est le canal de la plénière.
chat-set-group = C’est noté : cette discussion est celle de « { $group } ».
chat-set-nothing = C’est noté : Halqa n’écrira rien dans cette discussion.
chat-gone = Halqa ne fait plus partie de cette discussion.
chat-no-group = Le groupe { $group } n’existe pas dans cet atelier.
chat-order-wrong = Écrivez : halqa chats set plenary NUMÉRO, ou halqa chats set group G1 NUMÉRO.
join-unknown = Pour entrer dans la discussion de votre groupe, présentez-vous d’abord ici : envoyez /start, puis le code de votre badge.
join-other-group = Cette discussion est celle d’un autre groupe que le vôtre.
join-own-group-button = Rejoindre la discussion de mon groupe
page-next = Suite
page-previous = Page précédente
