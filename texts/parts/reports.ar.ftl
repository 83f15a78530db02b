# Documents
report-document-group-sheet = بطاقة المجموعة
report-document-synthesis-note = مذكرة تركيبية
report-document-action-plan = خطة العمل
report-document-full-report = تقرير الورشة
report-description = { $kind }: { $title }
report-watermark = مسودة
report-status = النسخة { $version } · { $state }
report-state-draft = مسودة لم تتم المصادقة عليها
report-state-final = نص مصادق عليه
report-page = الصفحة
report-figure = الشكل
report-contents = الفهرس
report-annexes = الملاحق
report-cover-date = التاريخ
report-cover-place = المكان
report-cover-hosts = المؤسسات المنظمة
report-cover-edition = النسخة
report-filename-group-sheet = group-sheets
report-filename-synthesis-note = synthesis-note
report-filename-action-plan = action-plan
report-filename-full-report = report

# Writing
report-letters = أ ب ج د ه و ز ح ط ي
report-comma = {"، "}
report-and = { $first } و{ $last }
report-range = من { $low } إلى { $high }
report-hours-range = من { $start } إلى { $end }
report-days = من { $first } إلى { $last }
report-on-day = يوم { $day }
report-moment = { $day } على الساعة { $hour }
report-hidden = –
report-to-confirm = في انتظار التأكيد
report-to-complete = يستكمله فريق التنظيم
report-code = الرمز
report-codes = تحمل كل جملة من الخلاصة رمزا وتحيل على المساهمات التي تستند إليها، وإن لم تستند إلى أي مساهمة أُشير إلى أنها ملاحظة من المقرر(ة).
report-evidence = الأدلة:
report-evidence-column = الأدلة
report-remark = ملاحظة من المقرر(ة)
report-stale = تحتاج إلى مراجعة: سُحبت مساهمة تستند إليها
report-translated-machine = [ترجمة آلية]
report-translated-human = [ترجمة]
report-dimension = البعد
report-no-dimension = دون بُعد محدد

# Event
report-background = السياق والأهداف
report-background-body = تقدم هذه الوثيقة حصيلة أشغال «{ $title }»، { $when } ({ $place }). المؤسسات المنظمة: { $hosts }.
report-objectives = الأهداف
report-method = المنهجية
report-method-silent = كُتبت التحديات والحلول في البداية بشكل فردي، دون الاطلاع على ما كتبه الآخرون، ثم نوقشت وجُمعت ورُتبت داخل المجموعات.
report-method-evidence = احتُفظ بالصياغة الأصلية وباللغة التي اختارها كل شخص. وقررت المجموعات بنفسها ضم المساهمات المتقاربة، ويمكن التراجع عن ذلك.
report-method-numbers = تُرتب التحديات حسب عدد الأشخاص الذين عبروا عنها وعدد الأصوات ودرجة الحدة. ولا يُرتب أي تحدٍّ يقل عدد المصوتين عليه عن خمسة.
report-method-hidden = تُحجب النتائج التي تخص أقل من خمسة أشخاص، وكذا كل نتيجة تسمح باستنتاجها.
report-method-chatham = تُطبق قاعدة «تشاتام هاوس»: لا يُقرن أي اسم أو انتماء بمساهمة أو تصويت أو حضور.
report-method-consent = لا تُذكر إلا أسماء الأشخاص الذين وافقوا على ذلك صراحة.
report-participants = المشاركة
report-participants-empty = لم يُسجَّل الحضور بعد.
report-attendance =
    { $present ->
        [zero] لم يُسجَّل أي حضور بعد.
        [one] شارك في الأشغال شخص واحد.
        [two] شارك في الأشغال شخصان.
        [few] شارك في الأشغال { $present } أشخاص.
        [many] شارك في الأشغال { $present } شخصا.
       *[other] شارك في الأشغال { $present } شخص.
    }
report-attendance-wrote =
    { $people ->
        [zero] لم تُكتب أي مساهمة بعد.
        [one] وكتب شخص واحد مساهمة واحدة على الأقل.
        [two] وكتب شخصان مساهمة واحدة على الأقل لكل منهما.
        [few] وكتب { $people } أشخاص مساهمة واحدة على الأقل.
        [many] وكتب { $people } شخصا مساهمة واحدة على الأقل.
       *[other] وكتب { $people } شخص مساهمة واحدة على الأقل.
    }
report-attendance-unknown = لا يُنشر عدد الحاضرين.
report-category = الفئة
report-category-count = { $category }: { $count }
report-expected = المنتظرون
report-present = الحاضرون
report-presence-empty = لم يُسجَّل حضور المجموعة بعد.
report-named = الأشخاص والمؤسسات المذكورة
report-named-chatham = عملا بقاعدة «تشاتام هاوس»، لا تُنشر أي لائحة للأشخاص أو المؤسسات.
report-named-empty = لم يطلب أحد ذكر اسمه.
report-name = الاسم
report-organisation = المؤسسة
report-programme = البرنامج
report-programme-empty = لم يُحدد البرنامج بعد.
report-hours = التوقيت
report-block = الفقرة
report-figure-present = الحاضرون
report-figure-challenges = التحديات المعبر عنها
report-figure-solutions = الحلول المقترحة
report-figure-opportunities = الفرص ذات الأولوية
report-figure-actions = الإجراءات

# Readiness
report-readiness = النتائج الأولية وتحليل الجاهزية الرقمية
report-readiness-empty = لم تتوفر نتائج الاستبيان بعد.
report-scores-intro =
    { $respondents ->
        [zero] لا يُنشر عدد المجيبين عن الاستبيان.
        [one] أجاب شخص واحد عن استبيان الجاهزية الرقمية. ولا تُحتسب إجابات «لا أعرف» في المعدلات.
        [two] أجاب شخصان عن استبيان الجاهزية الرقمية. ولا تُحتسب إجابات «لا أعرف» في المعدلات.
        [few] أجاب { $respondents } أشخاص عن استبيان الجاهزية الرقمية. ولا تُحتسب إجابات «لا أعرف» في المعدلات.
        [many] أجاب { $respondents } شخصا عن استبيان الجاهزية الرقمية. ولا تُحتسب إجابات «لا أعرف» في المعدلات.
       *[other] أجاب { $respondents } شخص عن استبيان الجاهزية الرقمية. ولا تُحتسب إجابات «لا أعرف» في المعدلات.
    }
report-scale = السلم: { $scale }.
report-perception = تعبر هذه النتائج عن تصورات المجيبين، وليست قياسا.
report-score = المعدل
report-spread = نصف الإجابات الأوسط
report-answers = الإجابات
report-dont-know = لا أعرف
report-judged = رأي القاعة
report-not-debated = لم يُناقَش بعد
report-judged-too-high = أعلى من الواقع في نظر { $share } (العدد: { $people })
report-judged-right = مطابق للواقع في نظر { $share } (العدد: { $people })
report-judged-too-low = أدنى من الواقع في نظر { $share } (العدد: { $people })
report-by-group = المعدلات حسب مجموعات الفئات
report-hidden-note = تدل الشرطة على نتيجة محجوبة، لأنها تخص أقل من خمسة أشخاص أو تسمح باستنتاج نتيجة محجوبة أخرى.
report-analysis = التحليل حسب الأبعاد
report-analysis-words = ما تبينه المعدلات والنقاش
report-analysis-empty = سيُنجز التحليل حسب الأبعاد بعد مناقشة المعدلات.
report-severity = درجة الحدة
report-disputed = المعدلات المتنازع فيها
report-disputed-empty = لا يوجد إلى حد الآن أي معدل متنازع فيه.
report-statements = الاستبيان والنتائج حسب العبارات
report-statements-empty = لم تُملأ أي استمارة بعد.
report-statement = العبارة

# Findings
report-synthesis = الخلاصة
report-synthesis-empty = ستُحرر الخلاصة انطلاقا من خلاصات المجموعات.
report-challenges = التحديات حسب الأبعاد
report-challenges-empty = لم يُعبَّر عن أي تحدٍّ بعد.
report-challenges-intro = يُعرض كل تحدٍّ مع عدد الأشخاص الذين عبروا عنه وعدد الأصوات ومعدل درجة الحدة من 1 إلى 5.
report-dimension-empty = لم يُعبَّر عن أي تحدٍّ في هذا البعد.
report-rank = الرتبة
report-unranked = غير مرتب
report-challenge = التحدي
report-people = الأشخاص
report-votes = الأصوات
report-shared = تتقاسمه جميع الفئات
report-reservation = تحفظ:
report-reservation-on = تحفظ بشأن { $code }:
report-minority-on = رأي الأقلية بشأن { $code }:
report-solutions = الحلول المقترحة
report-solutions-empty = لم يُقترح أي حل بعد.
report-solutions-intro = يُقيَّم الأثر وقابلية التنفيذ من 1 إلى 4 من طرف أشخاص غير صاحب(ة) الحل. وبين قوسين مجال الثقة وعدد التقييمات.
report-solution = الحل
report-serves = الالتزامات المعنية
report-no-commitment = لم يُذكر أي التزام
report-impact = الأثر
report-feasibility = قابلية التنفيذ
report-answers-to = جوابا عن
report-unrated = تقييمات غير كافية
report-interval = (من { $low } إلى { $high }؛ العدد: { $ratings })
report-quadrant-quick-win = مكاسب سريعة
report-quadrant-quick-win-meaning = أثر قوي وقابلية عالية للتنفيذ.
report-quadrant-major-project = مشاريع مهيكلة
report-quadrant-major-project-meaning = أثر قوي يستلزم توفير شروط التنفيذ.
report-quadrant-complement = إجراءات تكميلية
report-quadrant-complement-meaning = أثر محدود وقابلية عالية للتنفيذ.
report-quadrant-later = حلول تؤجل
report-quadrant-later-meaning = أثر وقابلية تنفيذ محدودان في الوقت الراهن.
report-quadrant-none = حلول غير مصنفة
report-quadrant-none-meaning = عدد التقييمات لا يكفي لتصنيفها.
report-opportunities = الفرص ذات الأولوية
report-opportunities-empty = لم تُعتمد أي فرصة ذات أولوية بعد.
report-opportunities-intro = اعتُمدت هذه الحلول في ختام الأشغال لقوة أثرها وقابليتها للتنفيذ، وعُرضت على توقيع المؤسسات المنظمة.
report-opportunity = الفرصة
report-became = تحولت إلى الإجراء
report-signatures = التوقيعات
report-signed = بتاريخ { $day }
report-unsigned = في انتظار التوقيع
report-disagreements = نقاط الخلاف
report-disagreements-empty = لم تُسجَّل أي نقطة خلاف إلى حد الآن.
report-voices =
    { $voices ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $voices } أصوات
        [many] { $voices } صوتا
       *[other] { $voices } صوت
    }
report-voices-hidden = عدد الأصوات محجوب

# Groups
report-proceedings = أشغال المجموعات
report-proceedings-empty = لم تُحرر بطاقات المجموعات بعد.
report-page-empty = لم تحرر هذه المجموعة بطاقتها بعد.
report-session = الجلسة
report-room = القاعة
report-messages = ثلاث رسائل
report-message = الرسالة { $number }.
report-disagreement = نقطة خلاف
report-surprise = مفاجأة
report-ask = طلب
report-approval-none = لم تُعرض هذه البطاقة بعد على مصادقة المجموعة.
report-approval = مصادقة المجموعة: { $agreed } من أصل { $asked }؛ إشارات إلى نقص: { $missing }.
report-page-version = النسخة { $version } من البطاقة.
report-sheet-challenges = أهم التحديات
report-sheet-challenges-empty = لم تُرتب تحديات المجموعة بعد.
report-why = السبب
report-affected = المعنيون
report-minority = رأي الأقلية
report-minority-empty = لم تُرفق أي ملاحظة للأقلية.
report-questions = أسئلة موجهة إلى الجلسة العامة
report-questions-empty = لا توجه المجموعة أي سؤال إلى الجلسة العامة.

# Action plan
report-plan = خطة العمل
report-plan-empty = لم يُعتمد أي إجراء بعد.
report-plan-intro = يظل كل إجراء مقترحا إلى أن تقبله الجهة المسؤولة عنه.
report-plan-note = تدل عبارة «في انتظار التأكيد» على ما لم يُحسم فيه بعد، ولم يُملأ أي حقل نيابة عن المشاركين.
report-plan-withheld = تعرفها المؤسسات المنظمة

# Closing
report-parking = نقاط مؤجلة
report-parking-empty = لم تُؤجل أي نقطة.
report-parked-item = النقطة
report-reason = السبب
report-fate = المآل
report-fate-none = يُنظر فيها عند الختام
report-fate-kept = احتُفظ بها
report-fate-transferred = أُحيلت على اللقاء المقبل
report-fate-dropped = صُرف النظر عنها
report-consent = التوافق على النص النهائي
report-consent-empty = لم تُجرَ جولة التوافق بعد.
report-consent-body = موافقة: { $agreed } · موافقة مع تحفظ: { $reserved } · اعتراض: { $objected }
report-consent-reason = السبب المعبر عنه:
report-evaluation = تقييم اليوم
report-evaluation-empty = لم تُجمع التقييمات بعد.
report-question = السؤال
report-mean = المعدل
report-out-of = { $mean } من { $highest }
report-next-steps = الخطوات المقبلة
report-next-steps-empty = ستُحدد الخطوات المقبلة في ختام الأشغال.
report-step = الخطوة
report-who = الجهة المكلفة
report-when = الأجل

# Annexes
report-contributions = المساهمات المسجلة
report-contributions-empty = لم تُسجَّل أي مساهمة بعد.
report-contributions-intro = تُعرض المساهمات كما كُتبت، دون ذكر الاسم أو المؤسسة، وفي ترتيب لا علاقة له بترتيب إرسالها.
report-kind = النوع
report-kind-challenge = تحدٍّ
report-kind-solution = حل
report-words = النص الأصلي
report-late = كُتبت بعد الإغلاق
report-privacy = حماية المعطيات ذات الطابع الشخصي
report-privacy-body = تُنشر المساهمات دون ذكر الاسم أو المؤسسة. ووفقا للقانون رقم 09.08، يحق لكل شخص الولوج إلى معطياته وتصحيحها والتعرض على معالجتها.
report-retention =
    { $days ->
        [zero] تُحذف المعطيات التي تعرّف بهوية الأشخاص في اليوم نفسه.
        [one] تُحذف المعطيات التي تعرّف بهوية الأشخاص بعد يوم واحد.
        [two] تُحذف المعطيات التي تعرّف بهوية الأشخاص بعد يومين.
        [few] تُحذف المعطيات التي تعرّف بهوية الأشخاص بعد { $days } أيام.
        [many] تُحذف المعطيات التي تعرّف بهوية الأشخاص بعد { $days } يوما.
       *[other] تُحذف المعطيات التي تعرّف بهوية الأشخاص بعد { $days } يوم.
    }
report-retention-unset = لم تُحدد بعد مدة الاحتفاظ بالمعطيات التي تعرّف بهوية الأشخاص.
report-controller = المسؤول عن المعالجة
report-contact = للاتصال
report-declaration = التصريح لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي
report-edition = معلومات عن هذه النسخة
report-edition-body = النسخة { $version } ({ $state })، أُعدت في { $when }.

# Tables of data
report-table-about = معلومات
report-table-synthesis = الخلاصة
report-table-participants = المشاركة
report-table-programme = البرنامج
report-table-scores = المعدلات
report-table-breakdown = المعدلات حسب الفئات
report-table-statements = العبارات
report-table-readiness = التحليل
report-table-challenges = التحديات
report-table-solutions = الحلول
report-table-opportunities = الفرص
report-table-disagreements = نقاط الخلاف
report-table-groups = المجموعات
report-table-actions = خطة العمل
report-table-parking = النقاط المؤجلة
report-table-consent = التوافق
report-table-evaluation = التقييم
report-table-next-steps = الخطوات المقبلة
report-table-contributions = المساهمات
report-table-notes = التحفظات والملاحظات
report-column-field = البند
report-column-value = المحتوى
report-column-text = النص
report-column-language = اللغة
report-column-translation = الترجمة
report-column-low = الربيع الأول
report-column-high = الربيع الثالث
report-column-too-high = أعلى من الواقع
report-column-right = مطابق للواقع
report-column-too-low = أدنى من الواقع
report-column-voices = الآراء المعبر عنها
report-column-category-group = مجموعة الفئات
report-column-answers-to = جوابا عن
report-column-horizon = الأفق الزمني
report-column-impact-interval = مجال الثقة (الأثر)
report-column-impact-ratings = عدد التقييمات (الأثر)
report-column-feasibility-interval = مجال الثقة (قابلية التنفيذ)
report-column-feasibility-ratings = عدد التقييمات (قابلية التنفيذ)
report-column-quadrant = التصنيف
report-column-group = المجموعة
report-column-line = البند
report-column-position = الموقف
report-column-about = الموضوع
report-column-nature = الطبيعة
report-column-late = خارج الأجل
report-column-remark = ملاحظة
report-column-day = اليوم
report-column-start = البداية
report-column-end = النهاية
report-nature-reservation = تحفظ
report-nature-minority = رأي الأقلية
report-nature-fact = معطى ورد في النقاش
report-yes = نعم
report-no = لا

# Badges and posters
report-badge-title = الشارات
report-badge-group = المجموعة { $number }
report-badge-table = الطاولة { $number }
report-poster-title = ملصقات الطاولات
report-poster-group = المجموعة
report-poster-room = القاعة
report-poster-scan = امسحوا الرمز للانضمام إلى مجموعتكم

# Calendar
report-calendar-name = برنامجي: { $title }
report-calendar-room = القاعة: { $room }

## تحليل الجاهزية حسب كل بُعد

readiness-low-agreed = جاهزية ضعيفة، ولا تعترض القاعة على هذه الخلاصة.
readiness-low-disputed = جاهزية ضعيفة حسب الاستبيان، غير أن القاعة تعترض على هذه الدرجة.
readiness-middle-agreed = جاهزية متوسطة، ولا تعترض القاعة على هذه الخلاصة.
readiness-middle-disputed = جاهزية متوسطة حسب الاستبيان، غير أن القاعة تعترض على هذه الدرجة.
readiness-high-agreed = جاهزية متقدمة، ولا تعترض القاعة على هذه الخلاصة.
readiness-high-disputed = جاهزية متقدمة حسب الاستبيان، غير أن القاعة تعترض على هذه الدرجة.
readiness-unknown-agreed = لا يسمح الاستبيان بالاستنتاج؛ وتبقى التحديات المعبَّر عنها مرجعا.
readiness-unknown-disputed = لا يسمح الاستبيان بالاستنتاج، وما زالت القاعة تناقشه.

## حالة الإجراءات والتقييم

report-action-proposed = مقترح في انتظار الجواب
report-action-date-proposed = اقتُرح أجل آخر
report-action-owner-proposed = اقتُرحت جهة أخرى
report-action-accepted = مقبول
report-action-on-track = يسير كما يجب
report-action-blocked = متوقف
report-action-done = منجز
report-action-dropped = متخلى عنه
report-satisfaction-useful = كان هذا اليوم مفيدا لي.
report-satisfaction-heard = أُتيح لي أن أعبّر عن رأيي.
report-satisfaction-follow_up = أعتقد أن هذا العمل ستكون له تتمة.

## ورقة إنصاف المقاعد

report-fairness-title = توازن المجموعات، الجلسة { $session }
report-fairness-lead = التوازنات المحترمة: { $met } من { $all }. القرعة { $seed }: القرعة نفسها تعطي المقاعد نفسها.
report-fairness-cost = مجموع الفوارق
report-fairness-bound = الحد الأدنى المثبت
report-fairness-pairs = من يلتقون من جديد مثنى مثنى
report-fairness-pairs-bound = اللقاءات التي لا مفر منها
report-fairness-unmet = التوازنات غير المحترمة
report-fairness-all = جميع التوازنات
report-fairness-none = جميع التوازنات محترمة.
report-fairness-group = المجموعة
report-fairness-rule = القاعدة
report-fairness-value = القيمة
report-fairness-count = العدد
report-fairness-low = الحد الأدنى
report-fairness-high = الحد الأقصى
report-fairness-met = محترم
report-fairness-yes = نعم
report-fairness-no = لا
report-fairness-rule-size = الحجم
report-fairness-rule-category = الفئة
report-fairness-rule-organisation = المؤسسة
report-fairness-rule-gender = النوع
report-fairness-no-seed = دون قرعة
