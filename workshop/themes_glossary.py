"""The ideas that rooms on digital education speak of, with their words in French, English, Arabic and Darija.

A term is a folded beginning of a word; up to three letters it is the whole word; a hyphen joins two words.
"""

from functools import lru_cache
from typing import Final

from workshop.wording import fold, without_prefix

_SHORT = 3
_IDEAS: Final = """
internet: internet connexion connect reseau debit wifi fibre 3g 4g 5g online en-ligne network bandwidth broadband
 hotspot انترنت شبكه شبكات ريزو اتصال ربط صبيب كونكسيون
disconnected: offline hors-ligne deconnect zone-blanche unconnected منقطع انقطاع
remote: rural campagne montagn mountain village douar remote isole eloign enclav commune-rurale satellite
 قروي قري جبال جبلي فرعي نائي معزول دوار بادي
electricity: electri courant power-cut socket prise solar solaire energie energy generator كهرب ضوء طاق شمسي مقابس
device: tablette tablet ordinateur pc pcs computer laptop device appareil equipement equip hardware smartphone
 telephone phone portable projecteur imprimante جهاز اجهز حاسوب حواسيب لوح هاتف هواتف تجهيز معدات عتاد سبور
lab: salle-info laboratoire labo labs lab multimedia salle-multimedia مختبر قاعه-متعدد قاعات
repair: panne depann reparer repar mainten technicien support-technique breaks broken repair it-support helpdesk
 informaticien entretien صيان عطل اعطال تقني اصلاح معطل
security: securite security cyber mot-de-passe mots-de-passe passe password filtrage filter backup sauvegarde
 pirat hack virus سيبراني امن-معلومات كلم-سر كلمات-المرور اختراق فلتر
harm: harcel bully violence inappropri shock addict ecran screen-time تنمر تحرش لائق ادمان عنف
privacy: vie-privee privacy consent personnel personal confidential cndp 09-08 dpo gdpr rgpd protection heberg hosted
 hosting شخصي خصوصي موافق تخزين مخزن
figures: donnee data statisti chiffre fichier record database معطي بيانات معلوم قاعده-البيانات احصاء ارقام
interoperability: interoper api apis integration system esise massar moutamadris identifiant identifier exchange
 منظوم انظم مسار معرف تبادل ترابط
evaluation: evaluat evaluer impact mesur measur indicat effet outcome evidence preuve etude stud-impact resultat
 monitor suivi audit تقييم تقويم اثر قياس تقيس مؤشر نتائج دراس افتحاص
decision: decision decid tableau-de-bord dashboard pilotage steering قرار قياد لوح-قيادة
learning: apprentissage apprendre learn acquis competence skill niveau-scolaire تعلم تعلمات كفاي مهار مكتسب
budget: budget financ fund argent money credit-budg ligne-budg spending depens flous ميزاني تمويل مال اموال
 اعتماد مصاريف سطر نفقات
cost: cout coute cost prix price tarif facture cher chere expensive afford unafford recharge forfait bundle
 تكلف كلفه ثمن اثمنه غالي سعر اسعار تعبئ فاتور مكلف
poverty: pauvre poor demuni low-income vulnerab precar modeste poverty defavoris فقير فقر معوز هش محدود-الدخل
family: famille famil household parent foyer mother father اسر عائل اباء امهات والدين اولياء ابناء
pupil: eleve pupil student enfant child kid learner apprenant jeune youth تلميذ تلاميذ متعلم طفل اطفال طلب طالب شباب
teacher: enseignant professeur teacher instituteur pedagog formateur استاذ اساتذ مدرسين معلم مكونين
training: formation former formes forme train crmef workshop atelier تكوين تدريب تاهيل
practice: theori theoretic pratique practic concret hands-on نظري تطبيقي عملي
incentive: motiv prime incitat incentiv reconnais recogn recompens bonus promotion-career تحفيز اعتراف مكاف تعويض
workload: decharge horaire heures released workload surcharge temps time ساعات تخفيف عبء وقت
leadership: directeur chef-d-etablissement head-teacher principal leadership manager مدير ادار قياد-تربوي
attitude: resist refus peur fear mentalit changement change culture habitude مقاوم رفض خوف تغيير ثقاف عقلي
resource: contenu content ressource resource manuel textbook video capsule cours lesson material pdf exercice
 محتوي محتويات مورد موارد كتاب دروس فيديو مضمون مضامين تمارين
curriculum: programme-scolaire programme curricul syllabus منهاج مناهج برنامج مقرر
language: langue language arabe arabic amazigh tamazight darija francais french traduit translat
 لغه لغات عربي امازيغي دارجه فرنسي ترجم
platform: plateforme platform portail portal site-web application apps app lms logiciel software telmidtice
 منصه منصات بوابه تطبيق برمجي موقع
openness: libre open ouvert reutilisab مفتوح مفتوحه
free: gratuit free zero-rat zero-data subvention subsid مجان
quality: qualite quality label valid inspect norme standard جوده مفتش مصادق معايير
ai: intelligence-artificielle ia ai artificial chatgpt chatbot generat gpt llm tuteur tutor ذكاء-اصطناعي اصطناعي
rule: regle rule charte charter guid consigne cadre framework ethi interdi autoris directive اطار ميثاق اخلاق
 ضوابط توجيه قواعد-الاستعمال دليل
law: loi law juridi legal decret reglement قانون تشريع مرسوم نصوص-تنظيمي
exam: triche cheat plagiat devoir homework exam controle-continu غش واجب امتحان فروض
coordination: coordinat coordonn silo cloison arbitr instance body mandat governance gouvernance comite committee
 interminist concert تنسيق حكام لجن هيئ تحكيم التقائي
ministry: ministere minister ministr departement gouvernement government secteur authority وزار وزير قطاع حكوم
strategy: strateg vision plan roadmap feuille-de-route politique-publique policy استراتيجي رؤي خارط-طريق سياس
project: pilote pilot experiment projet project initiative تجريب مشروع مشاريع تجارب مبادر
scale: generalis scale echelle extension pereni sustain durab long-term تعميم استدام توسيع استمراري
donor: bailleur donor partenaire partner cooperation مانح شريك شركاء ممول شراك
mapping: cartograph mapping inventaire inventory recens جرد خارط-المشاريع
aid: aide-sociale bourse pret lend loan preter voucher دعم اعان قرض اعار
procurement: marche-public marches-publics procurement tender appel-d-offre appels-d-offre achat purchase acquisition
 contrat contract صفق اقتناء شراء عقد عقود عروض
reuse: recondition refurb recycl recuper second-hand reuse e-waste dechet تدوير مستعمل نفايات تجديد-الحواسيب
business: entreprise company corporate secteur-prive operateur operator telecom ppp startup شرك مقاول قطاع-خاص اتصالات
mobile-unit: itinerant mobile bus caravane caravan chariot travelling متنقل قافل حافل
referent: referent coordinateur coordinator digital-lead champion focal منسق مرجع
inclusion: handicap disab accessib aveugl blind sourd deaf malentend special-need inclus اعاق ولوجيات مكفوف صم ادماج
school: ecole school etabliss lycee college classe classroom primaire مدرس مؤسس ثانوي اعدادي قسم اقسام ابتدائي
university: universit superieur higher-ed جامع تعليم-عالي
vocational: formation-professionnelle ofppt tvet vocation تكوين-مهني مهني
preschool: prescolaire preschool maternelle kindergarten اولي روض
dropout: decroch dropout drop-out abandon absent هدر انقطاع-دراسي غياب-تلاميذ
abroad: etranger abroad foreign souverain sovereign cloud خارج اجنبي سياد
social-media: whatsapp facebook telegram tiktok reseaux-sociaux واتساب فيسبوك تواصل-اجتماعي
national: national unique unified single وطني موحد وحيد
sharing: partag share mutualis commun pool community communaute مشترك تقاسم تشارك
remediation: math remedia soutien-scolaire tarl calcul رياضيات دعم-تربوي معالج
grant: enveloppe grant dotation منح غلاف
autonomy: autonom local choisir choose decentral regional استقلال محلي جهوي
service: maintenance-contract sla delai intervention garantie warranty ضمان اجل-تدخل
environment: environ carbon climat climate battery batteri بيئ مناخ بطاري
"""


def _parsed() -> dict[str, tuple[str, ...]]:
    lines = _IDEAS.strip().replace("\n ", " ").splitlines()
    pairs = (line.split(":", 1) for line in lines)
    return {name: tuple(fold(term) for term in terms.split()) for name, terms in pairs}


IDEAS: Final = _parsed()
"""Each idea with its folded terms."""

_Joined = tuple[int, tuple[str, ...]]


@lru_cache(maxsize=10_000)
def ideas(found: tuple[str, ...]) -> frozenset[int]:
    """Find the ideas that folded words touch on, as places in `tuple(IDEAS)`."""
    touched = {number for word in found for number in _ideas_of(word)}
    for row in (found, tuple(without_prefix(word) for word in found)):
        for place, word in enumerate(row):
            touched.update(number for number, rest in _joined_from(word) if _follows(row[place + 1 :], rest))
    return frozenset(touched)


def _indexed() -> tuple[dict[str, frozenset[int]], dict[str, tuple[_Joined, ...]]]:
    single: dict[str, frozenset[int]] = {}
    joined: dict[str, tuple[_Joined, ...]] = {}
    for number, terms in enumerate(IDEAS.values()):
        for term in terms:
            first, *rest = term.split("-")
            if rest:
                joined[first] = (*joined.get(first, ()), (number, tuple(rest)))
            else:
                single[term] = single.get(term, frozenset()) | {number}
    return single, joined


_SINGLE, _JOINED = _indexed()


def _follows(row: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    pairs = zip(row, parts, strict=False)
    return len(row) >= len(parts) and all(word.startswith(part) for word, part in pairs)


@lru_cache(maxsize=20_000)
def _ideas_of(word: str) -> frozenset[int]:
    starts = (start for form in {word, without_prefix(word)} for start in _starts(form))
    return frozenset(number for start in starts for number in _SINGLE.get(start, ()))


@lru_cache(maxsize=20_000)
def _joined_from(word: str) -> tuple[_Joined, ...]:
    return tuple(entry for start in _starts(word) for entry in _JOINED.get(start, ()))


def _starts(word: str) -> list[str]:
    """List the beginnings of a word that a term may be; short Latin terms only count as whole words."""
    least = _SHORT + 1 if word.isascii() else 1
    return [word[:size] for size in range(least, len(word))] + [word]
