"""Words the machine recognises in what people type; none of them is ever shown to anybody.

Every list is in folded spelling (see `workshop.wording.fold`), so accents, hamzas and tatweel do not matter.
"""

from collections.abc import Mapping
from typing import Final


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.split(","))


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.strip().split("=", 1) for pair in text.replace("\n", "").split(",") if pair.strip())


FRENCH: Final = _listed(
    """
    a ai au aucun aucune aussi aux avec avoir beaucoup bien c ca car ce cela celle ces cet cette ceux
    chaque chez comme d dans de depuis des deux dont du elle elles en encore entre est et etaient ete etre
    eux faire fait faut il ils j je jamais jusque l la le les leur leurs lors lui m ma mais me meme mes
    mieux moins mon n ne ni nos notre nous on ont ou par parce pas pendant personne peu peut plus pour
    pourquoi qu quand que quel quelle qui quoi rien s sa sans se sera ses si soient son sont sous sur t
    tant te tes toujours tous tout toute toutes trop tres tu un une vers vos votre vous y
    """
)
ENGLISH: Final = _listed(
    """
    a about after all also an and any are as at be because been before being but by can cannot could did
    do does doesn don each even every everything for from get gets give had has have he her him his how i
    if in into is isn it its just many me more most much must my never no nobody none nor not nothing of
    off on one only or other our out over own per should so some still such than that the their them then
    there these they this those to too under until up us very was we were what when where which while who
    why will with without would you your
    """
)
ARABIC: Final = _listed(
    """
    من في علي الي عن مع ان انه انها هذا هذه ذلك تلك التي الذي الذين ما لا لم لن ليس هو هي هم نحن انا كل
    بعض غير بين او ثم قد كما حتي بعد قبل عند عندما لدي فقط اكثر اقل جدا كان كانت يكون تكون اي ايضا بدون
    دون حيث مثل داخل خارج حول نفس منذ لكن اذا لان يجب هناك هنا به بها له لها فيه فيها منه منها عليه عليها
    الا اما و ف ب ل ك
    """
)
STOP_WORDS: Final = FRENCH | ENGLISH | ARABIC

# What people type instead of tapping a button that agrees.
ASSENT: Final = _phrases(
    """
    ok, okay, oui, d'accord, daccord, je suis d'accord, j'approuve, approuve, je valide, valide, c'est bon, parfait,
    ok merci, d'accord merci, yes, agree, agreed, i agree, i approve, approved, fine, نعم, موافق, موافقه, موافقون,
    اوافق, متفق, متفقون, حسنا, تمام, نعم موافق, wakha, waxa, mwafa9
    """
)

# Darija in Latin letters: words that neither French nor English have.
DARIJA_MARKS: Final = _listed(
    """
    bzaf bezzaf bzzaf bzef dyal dial dyali dyalna dialna dyalhom dyalkom kayn kayna kaynin kaynch makaynch
    makaynach walo walou walu machi mashi khas khass khasna khasso bghina bghit bgha bghaw bghach hadchi
    hadshi daba drari ddrari wlad lwlad wladna lmdrasa lmadrasa mdrasa madrasa lostad lasatida tlamd
    tlamed daw ddaw flous lflous ghali ghalia kifach 3lach 3la hta ta7ed chkoun wa7ed wahed bla ghir bhal
    bhala chwiya chwia m3a m3ana 3ndna 3andna ma3andnach ma3ndnach mabghinach makaykhdemch kaykhdem
    kaykhdmou lwalidin walidin yt3ellem n9raw 9raya lqraya qraya douar ldouar dima mzyan mezyan fin ila
    7it hit 7na hna ntoma had hadak hadik dir ndirou lblad telifoun tilifoun nas khdma lkhdma
    """
)

# Short forms and acronyms that a model trained on edited text does not know, spelled out.
SHORT_FORMS: Final[Mapping[str, str]] = _pairs(
    """qd=quand,ds=dans,pr=pour,pb=problème,pbs=problèmes,tt=tout,tte=toute,ttes=toutes,ts=tous,tjs=toujours,
    tjrs=toujours,bcp=beaucoup,nb=nombre,vs=vous,ns=nous,mm=même,pcq=parce que,pq=pourquoi,qqs=quelques,
    qqn=quelqu'un,qqch=quelque chose,gvt=gouvernement,gouv=gouvernement,etab=établissement,
    etabs=établissements,prof=enseignant,profs=enseignants,instit=enseignant,ordi=ordinateur,ordis=ordinateurs,
    info=informatique,dev=développement,labo=laboratoire,labos=laboratoires,univ=université,univs=universités,
    mdp=mot de passe,cnx=connexion,co=connexion,rdv=rendez-vous,dispo=disponible,appli=application,
    applis=applications,doc=document,docs=documents,dept=département,admin=administration,nvx=nouveaux,
    ia=intelligence artificielle,ai=artificial intelligence,chatgpt=intelligence artificielle ChatGPT,
    gpt=intelligence artificielle,llm=large language model,tic=technologies de l'information,
    tice=technologies éducatives,ict=information technology,edtech=educational technology,
    pei=projet d'établissement intégré,rel=ressources éducatives libres,oer=open educational resources,
    lms=plateforme d'apprentissage,emis=education information system,sige=système d'information,
    tvet=vocational training,ofppt=formation professionnelle OFPPT,crmef=centre de formation des enseignants,
    cpd=continuous teacher training,dpo=délégué à la protection des données,cndp=protection des données CNDP,
    rgpd=protection des données,gdpr=data protection,aref=académie régionale AREF,menps=ministère de l'éducation,
    ppp=partenariat public-privé,ong=association,ngo=association,amz=amazighe,ar=arabe,massar=système Massar,
    telmidtice=plateforme TelmidTICE,taalim=éducation,ircam=institut amazighe IRCAM,anrt=régulateur télécom"""
)
DARIJA_LATIN: Final[Mapping[str, str]] = _pairs(
    """bzaf=beaucoup,bezzaf=beaucoup,bzzaf=beaucoup,bzef=beaucoup,dyal=de,dial=de,dyalna=notre,dialna=notre,
    dyali=mon,dyalhom=leur,dyalkom=votre,f=dans,fel=dans le,l=le,w=et,o=et,u=et,wla=ou,wela=ou,machi=pas,
    mashi=pas,walo=rien,walou=rien,walu=rien,kayn=il y a,kayna=il y a,kaynin=il y a,kaynch=il n'y a pas,
    makaynch=il n'y a pas,makaynach=il n'y a pas,ma=ne pas,hit=parce que,7it=parce que,3la=sur,3lach=pourquoi,
    ila=si,wlad=enfants,lwlad=les enfants,wladna=nos enfants,drari=enfants,ddrari=les enfants,lmdrasa=l'école,
    lmadrasa=l'école,mdrasa=école,madrasa=école,mdares=écoles,lmdares=les écoles,ostad=enseignant,
    oustad=enseignant,lostad=l'enseignant,lasatida=les enseignants,asatida=enseignants,tlamd=élèves,
    tlamed=élèves,tlamid=élèves,telmid=élève,daw=électricité,ddaw=l'électricité,trisinti=électricité,
    lflous=l'argent,flous=argent,ghali=cher,ghalia=chère,ghalyin=chers,chwiya=un peu,chwia=un peu,chi=un,
    hadchi=cela,hadshi=cela,had=ce,bhal=comme,khas=il faut,khass=il faut,khasna=il nous faut,bghina=nous voulons,
    bghit=je veux,bgha=veut,bghach=ne veut pas,mabghinach=nous ne voulons pas,dir=faire,ndirou=faire,
    kaydir=fait,nkhedmou=travailler,khdma=travail,lkhdma=le travail,kaykhdem=fonctionne,kaykhdmou=travaillent,
    makaykhdemch=ne fonctionne pas,kayt9te3=se coupe,kaytqte3=se coupe,kayte9ta3=se coupe,mqetou3=coupé,
    m9tou3=coupé,douar=village,ldouar=le village,bled=campagne,lblad=le pays,walidin=parents,
    lwalidin=les parents,dar=maison,ddar=la maison,yt3ellem=apprendre,yt3elmou=apprendre,n9raw=étudier,
    y9raw=étudier,9raya=études,lqraya=les études,qraya=études,ta7ed=personne,ta=aucun,hta=aucun,7ta=aucun,
    n9edrouch=nous ne pouvons pas,m3a=avec,bla=sans,telifoun=téléphone,tilifoun=téléphone,portabl=téléphone,
    pc=ordinateur,kifach=comment,ghir=seulement,fin=où,chkoun=qui,dima=toujours,daba=maintenant,wa7ed=un,
    wahed=un,nas=gens,lwizara=le ministère,wizara=ministère,3ndna=nous avons,3andna=nous avons,
    ma3andnach=nous n'avons pas,ma3ndnach=nous n'avons pas,rizo=réseau,lkounexion=la connexion,mzyan=bien,
    mezyan=bien,khayb=mauvais,sa3b=difficile,s3ib=difficile,jbal=montagne,ljbal=la montagne"""
)
DARIJA_ARABIC: Final[Mapping[str, str]] = _pairs(
    """بزاف=كثيرا,ديال=الخاص ب,ديالنا=لنا,ديالهم=لهم,ديالو=له,الريزو=شبكة الأنترنت,ريزو=شبكة الأنترنت,كاين=يوجد,
    كاينه=توجد,كاينش=لا يوجد,ماكاينش=لا يوجد,مكاينش=لا يوجد,والو=لا شيء,غادي=سوف,كيفاش=كيف,علاش=لماذا,فين=أين,
    هاد=هذا,هادشي=هذا,باش=لكي,حيت=لأن,ولادهم=أبناؤهم,ولادنا=أبناؤنا,الدراري=الأطفال,دراري=أطفال,خاص=يجب,
    خاصنا=يجب علينا,خصنا=يجب علينا,بغينا=نريد,بحال=مثل,الضو=الكهرباء,ضو=كهرباء,الفلوس=المال,فلوس=مال,دابا=الآن,
    كيقدرش=يستطيع,مكيقدرش=لا يستطيع,فالعالم=في العالم,فالمدرسه=في المدرسة,فالقسم=في القسم,فهاد=في هذا,
    الكونيكسيون=الاتصال بالأنترنت,الكونكسيون=الاتصال بالأنترنت,البورتابل=الهاتف,التيليفون=الهاتف,مزيان=جيد,
    شويه=قليلا,عندنا=لدينا,ماعندناش=ليس لدينا,معندناش=ليس لدينا,حنا=نحن,احنا=نحن,ماشي=ليس,مكاين=لا يوجد,
    الاولدين=الوالدين,كيتقطع=ينقطع,خدام=يعمل,خدامش=لا يعمل,الدوار=القرية,دوار=قرية"""
)

NEGATORS: Final = _listed(
    """
    pas aucun aucune sans jamais ni non rien nul nulle zero manque absence faute no not never without none
    nor neither nobody nothing lack lacks lacking cannot don doesn isn aren wasn won can't لا لم لن ليس
    ليست غير بدون دون عدم غياب انعدام نقص لايوجد ما مكاينش ماكاينش ماشي والو بلا walo walou machi mashi
    bla makaynch kaynch ma3andnach
    """
)
# How many sentences begin that tell something only after it; for a button, see excerpts.telling.
OPENINGS: Final = _phrases(
    """
    le, la, les, un, une, des, du, de la, ce, cet, cette, ces, nos, notre, il faut, il faut que, il faudrait,
    il faudrait que, nous devons, on doit, je pense que, je propose de, the, a, an, our, we need, we need to, we should,
    we must, i think, i think that, يجب, يجب ان, ينبغي, ينبغي ان, لا بد من, اقترح, نقترح, khass, khas, khasna
    """
)
# Words that point the other way: one of each pair in either text turns the claim round.
OPPOSITES: Final = (
    ("plus", "moins"),
    ("augmenter", "reduire"),
    ("autoriser", "interdire"),
    ("obligatoire", "facultatif"),
    ("pour", "contre"),
    ("gratuit", "payant"),
    ("centraliser", "decentraliser"),
    ("more", "less"),
    ("more", "fewer"),
    ("increase", "reduce"),
    ("allow", "ban"),
    ("compulsory", "optional"),
    ("اكثر", "اقل"),
    ("زياده", "تقليص"),
    ("الزيادة", "التقليص"),
    ("السماح", "منع"),
    ("الزاميه", "اختياريه"),
    ("مع", "ضد"),
)
