## خطة العمل

action-show-button = عرض خطة العمل
action-none = <b>لا تتضمن الخطة أي إجراء بعد.</b> كل فرصة توقعها جميع المؤسسات المنظِّمة تصير إجراء.
action-view = <b>{ $code } · { $dimension }</b> ({ $position } من { $total })
    ماذا: { $text }
action-cell-who = من: { $value }
action-cell-when = متى: { $value }
action-cell-indicator = المؤشر: { $value }
action-cell-means = الوسائل: { $value }
action-cell-depends = يتوقف على: { $value }
action-cell-state = الحالة: { $value }
action-open-cell = في انتظار القرار
action-due = { $day }
action-who = { $has-name ->
    [yes] { $has-institution ->
        [yes] { $name } · { $institution }
       *[no] { $name }
    }
   *[no] { $institution }
}
action-state = { $state ->
    [proposed] مقترح
    [date_proposed] طُلب أجل آخر
    [owner_proposed] اقتُرح شخص آخر
    [accepted] مقبول
    [on_track] يسير كما ينبغي
    [blocked] متعثر
    [done] مُنجز
   *[dropped] متخلى عنه
}
action-edit-button = استكمال
action-next-button = الإجراء الموالي
action-previous-button = الإجراء السابق
action-date-suggested = الأجل المطلوب: { $day }
action-owner-suggested = الشخص المقترح: { $name }
action-agree-date-button = قبول: { $day }
action-name-button = تعيين المسؤول عنه
action-date-agreed = <b>اعتُمد الأجل الذي طلبتموه للإجراء { $code }:</b> { $due }. الإجراء مقبول الآن.
action-field = <b>{ $code } · ما الذي يُراد تدقيقه؟</b>
    { $text }
action-field-action = ماذا
action-field-who = من
action-field-when = متى
action-field-indicator = المؤشر والقيمة المستهدفة
action-field-resources = الوسائل
action-field-depends = ما يتوقف عليه
action-field-partners = الشركاء
action-field-horizon = الأفق الزمني
action-field-engagement = الالتزام
action-field-funding = التمويل
action-field-verification = وسيلة التحقق
action-field-risk = المخاطر
action-field-more = خانات أخرى
action-column = <b>ما الخانة المراد تدقيقها؟</b>
action-choose-field = يُرجى اختيار أحد المقترحات.
action-ask-who = <b>من يتولى هذا الإجراء؟</b> اكتبوا اسما، أو مؤسسة، أو هما معا.
action-who-found = { $count ->
    [zero] لا يوجد هذا الاسم في اللائحة.
    [one] شخص واحد في اللائحة يوافق ما كتبتم:
    [two] شخصان في اللائحة يوافقان ما كتبتم:
    [few] { $count } أشخاص في اللائحة يوافقون ما كتبتم؛ المعروض منهم: { $shown }. اكتبوا الاسم كاملا للتدقيق.
    [many] { $count } شخصا في اللائحة يوافقون ما كتبتم؛ المعروض منهم: { $shown }. اكتبوا الاسم كاملا للتدقيق.
   *[other] { $count } شخص في اللائحة يوافقون ما كتبتم؛ المعروض منهم: { $shown }. اكتبوا الاسم كاملا للتدقيق.
}
action-person-button = { $name } · { $organisation }
action-outside-button = من خارج اللائحة: { $name }
action-institution-button = المؤسسة وحدها: { $name }
action-ask-institution = <b>باسم أي مؤسسة يعمل { $name }؟</b>
action-ask-when = <b>ما الأجل؟</b> اختاروا تاريخا، أو اكتبوه بالأرقام، مثل 31/03/2025.
action-day-button = { $day }
action-date-unread = تعذرت قراءة هذا التاريخ: يُرجى كتابته بالأرقام، مثل 31/03/2025.
action-date-past = هذا التاريخ قد مضى.
action-ask-depends = <b>ما الإجراءات التي يتوقف عليها هذا الإجراء؟</b> حاليا: { $now }. المسوا رمزا لإضافته أو سحبه.
action-depends-unknown = تُكتب رموز الإجراءات هكذا: A-02 ثم A-05.
action-ask-cell = <b>{ $column }:</b> يُرجى كتابة ما تقرر.
    { $known ->
        [yes] حاليا: { $now }
       *[no] {""}
    }
action-clear-button = ترك الخانة فارغة
action-named = <b>اقتُرح الإجراء على { $name }.</b> { $later ->
    [yes] يُطلب الجواب عند الاختتام، ويمكن الجواب منذ الآن في «إجراءاتي».
   *[no] الجواب مطلوب الآن.
}
action-outside-link = <b>اقتُرح الإجراء على { $name }.</b> يُرجى تسليم رمز الولوج الشخصي هذا: { $code }. يفتح الإجراء من حساب واحد فقط، بكتابته في محادثة «حلقة».
text-too-long = عدد حروف هذا النص { $length }، والحد الأقصى هنا { $most }.
action-unknown-column = هذه الخانة ليست من الخطة.
action-not-signed = لم توقع كل المؤسسات المنظِّمة بعد على الفرصة { $code }.

## الإجراء من جانب المسؤول عنه

now-actions-button = الإجراءات
action-proposed = <b>يُقترح عليكم الإجراء { $code }.</b>
    { $text }
    الأجل: { $due }
    إذا قبلتموه، نسألكم عنه بعد 30 و60 و90 يوما، بلمسة واحدة.
action-proposed-many = <b>إجراءات مقترحة عليكم: { $count }.</b> جوابكم منتظر عن كل واحد منها.
action-mine-button = إجراءاتي
action-accept-button = أقبل
action-date-button = أجل آخر
action-other-button = شخص آخر
action-accepted = <b>شكرا لكم، الإجراء في عهدتكم.</b> سنسألكم عن تقدمه بعد 30 و60 و90 يوما.
action-suggested = { $kind ->
    [date] <b>نُقل الأجل الذي طلبتموه إلى فريق التنظيم.</b>
   *[other] <b>نُقل اقتراحكم إلى فريق التنظيم.</b> وهو الذي يعيّن الشخص.
}
action-answered = <b>ورد جواب عن الإجراء { $code }</b>
    { $text }
action-ask-other = <b>من يمكنه تولي هذا الإجراء؟</b> اكتبوا الاسم والمؤسسة.
action-ask-blocker = <b>ما الذي يعيق الإجراء { $code }؟</b> تكفي جملة أو جملتان.
action-ask-waits = <b>ما المؤسسة القادرة على رفع هذا العائق؟</b> اكتبوا اسمها، وستُخبَر مرة واحدة فقط.
action-waits-nobody-button = لا مؤسسة بعينها
action-which-institution = أي مؤسسة من هذه المؤسسات؟
action-as-typed-button = اعتماد: { $name }
action-blocked-noted = { $told ->
    [yes] <b>سُجّل العائق.</b> أُخبرت به { $institution }.
    [forward] <b>سُجّل العائق.</b> سينقله فريق التنظيم إلى { $institution }.
    [before] <b>سُجّل العائق.</b> سبق إخبار { $institution } به.
   *[none] <b>سُجّل العائق.</b>
}
action-blocks-you = <b>إجراء في انتظار { $institution }.</b>
    { $code } · { $text }
    ما يعيقه: { $blocker }
    لا تُرسل هذه الرسالة إلا مرة واحدة.
action-blocks-forward = <b>للتبليغ إلى { $institution }:</b> لا يمكن الاتصال هنا بأي شخص منها.
    { $code } · { $text }
    ما يعيقه: { $blocker }
action-blocked-by = ما يعيقه: { $blocker }
action-reported = { $state ->
    [done] <b>شكرا لكم، سُجّل الإجراء مُنجزا.</b>
   *[on_track] <b>شكرا لكم، سُجّل أن الإجراء يسير كما ينبغي.</b>
}
action-done-button = أُنجز
action-track-button = يسير كما ينبغي
action-blocked-button = متعثر بسبب…
action-transfer-button = إسناده إلى شخص آخر
action-not-yours = الإجراء { $code } في عهدة شخص آخر. نحن الآن في:
action-already-answered = جوابكم عن الإجراء { $code } مسجل من قبل.
action-not-accepted = الإجراء { $code } ما زال في انتظار القبول.
action-closed = الإجراء { $code } منتهٍ.
action-owner-missing = يلزم ذكر اسم الشخص.
action-blocker-missing = تلزم بضع كلمات لبيان العائق.
action-no-date-suggested = لم يُطلب أجل آخر للإجراء { $code }.
action-gone = هذا الإجراء ليس من هذه الخطة. نحن الآن في:
follow-up = <b>مرت { $day ->
        [zero] مدة قصيرة
        [one] 24 ساعة
        [two] 48 ساعة
        [few] { $day } أيام
        [many] { $day } يوما
       *[other] { $day } يوم
    }: أين وصل الإجراء { $code }؟</b>
    { $text }
    الأجل: { $due }
follow-up-unreachable = <b>تعذر الاتصال بالمسؤول عن الإجراء { $code }.</b> يمكنكم تعيين شخص آخر.
    { $text }

## اللوائح

action-list = <b>{ $selection ->
    [mine] إجراءاتي الجارية
    [my_institution] إجراءات مؤسستي
    [open] الإجراءات الجارية
    [blocked] الإجراءات المتعثرة
   *[done] الإجراءات المنجزة
}: { $count }</b>
action-filter = { $selection ->
    [mine] إجراءاتي
    [my_institution] إجراءات مؤسستي
    [open] الجارية
    [blocked] المتعثرة
   *[done] المنجزة
}
action-which = <b>ما الإجراءات التي تودون الاطلاع عليها؟</b>
action-filter-button = لائحة أخرى
action-list-button = لائحة الإجراءات
action-line = { $code } · { $text }
    { $due } · { $state }
action-open-button = { $code } · { $text }
action-head = <b>{ $code }</b> · { $event }
    { $text }
action-short = الأجل: { $due } · { $state }
command-actions = الإجراءات

## مراجعة الإجراءات

review-title = <b>مراجعة الإجراءات من يوم { $since } إلى يوم { $on }</b> · الإجراءات المتتبعة: { $count }
review-count = { $state }: { $count }
review-changed = طرأ عليها تغيير: { $count }
review-overdue = تجاوزت أجلها: { $count }
review-blocked = متعثرة: { $count }
review-line = { $code } · { $text }{ $known ->
        [yes] {" "}· { $institution }
       *[no] {""}
    } · { $due } · { $state }{ $blocked ->
        [yes] {" "}({ $blocker })
       *[no] {""}
    }

## مصادقة المؤسسات

validate-button = مصادقة المؤسسات
validate-ask = { $outcome ->
    [yes] <b>صادقت المؤسسات على الخطة.</b>
    [no] <b>لم تتم المصادقة على الخطة.</b>
   *[none] <b>لم تُعرض الخطة بعد للمصادقة.</b>
} المؤسسات المسؤولة عن إجراء: { $count }. ما مدة استشارتها، وما دلالة سكوتها؟
validate-ask-button = { $silence ->
    [yes] { $days ->
        [zero] فورا
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }، والسكوت موافقة
   *[no] { $days ->
        [zero] فورا
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }، والجواب لازم
}
validate-running = <b>المصادقة جارية إلى غاية يوم { $until }.</b>
    صادقت: { $yes } · اعترضت: { $no } · لم تجب بعد: { $silent }
    { $unreached ->
        [zero] {""}
       *[other] دون مخاطب يمكن الاتصال به هنا: { $unreached }
    }
validate-asked = <b>خطة العمل معروضة لمصادقة { $institution }</b> إلى غاية يوم { $until }. { $count ->
    [zero] {""}
    [one] إجراء واحد يحمل اسمها.
    [two] إجراءان يحملان اسمها.
    [few] { $count } إجراءات تحمل اسمها.
    [many] { $count } إجراء يحمل اسمها.
   *[other] { $count } إجراء يحمل اسمها.
} { $silence ->
    [yes] وعند عدم الجواب في هذا الأجل تُعتبر الموافقة حاصلة.
   *[no] الجواب لازم: السكوت لا يعني الموافقة.
}
validate-yes-button = نصادق
validate-no-button = لا نصادق
validate-thanks = { $agrees ->
    [yes] <b>شكرا لكم: { $institution } تصادق على الخطة.</b>
   *[no] <b>شكرا لكم: { $institution } لا تصادق على الخطة.</b> سيتصل بكم فريق التنظيم.
}
validate-over = انتهت هذه المصادقة. نحن الآن في:
validate-outcome = { $outcome ->
    [yes] <b>صادقت المؤسسات على خطة العمل.</b>
   *[no] <b>لم تصادق كل المؤسسات على خطة العمل.</b>
}

## مآل الكلمات

became-head = { $reached ->
    [zero] <b>شكرا لكم على { $count ->
        [zero] مشاركتكم
        [one] مساهمتكم
        [two] مساهمتيكم
        [few] مساهماتكم، وعددها { $count }
       *[other] مساهماتكم، وعددها { $count }
    }.</b> لا يذكرها التقرير واحدة واحدة، وهي مدرجة في ملحقه دون ذكر الاسم أو المؤسسة.
   *[other] <b>هذا مآل كلماتكم.</b> { $count ->
        [zero] {""}
        [one] استُثمرت مساهمتكم.
       *[other] المساهمات المستثمرة: { $reached } من { $count }.
    }
}
became = { $reached ->
    [both] أسهمت { $code } في الجملة { $sentence }، «{ $said }»، وفي الإجراء { $action }، «{ $what }».
    [action] أسهمت { $code } في الإجراء { $action }، «{ $what }».
   *[sentence] أسهمت { $code } في الجملة { $sentence }، «{ $said }».
}
became-parked = المساهمة { $code }، الموضوعة جانبا: { $fate ->
    [kept] احتُفظ بها في الخلاصة.
    [transferred] أُحيلت على اللقاء المقبل.
   *[dropped] لم تُعتمد.
}
became-more = { $count ->
    [zero] {""}
    [one] استُثمرت مساهمة أخرى.
    [two] استُثمرت مساهمتان أخريان.
    [few] استُثمرت { $count } مساهمات أخرى.
   *[other] استُثمرت { $count } مساهمة أخرى.
}
became-none = هي مدرجة في ملحق التقرير، دون ذكر الاسم أو المؤسسة.

## الاتفاقية وسجلها

agreement-imported = { $new ->
    [yes] استُوردت الاتفاقية { $id }. الالتزامات: { $clauses }، الأطراف: { $parties }.
   *[no] حُيّنت الاتفاقية { $id }. الالتزامات: { $clauses }، الأطراف: { $parties }. ما سُجّل من قبل يبقى في السجل.
}
agreement-unknown = لا توجد اتفاقية مستوردة بهذا الاسم. ابدؤوا بالأمر: halqa import agreement FICHIER
agreement-kind-unknown = هذا النوع غير معروف، أو الطرف المانح غير مذكور. الأنواع: { $known }. الأطراف: { $parties }.
agreement-recorded = { $new ->
    [yes] أُدرج في السجل: { $title }
   *[no] مدرج في السجل من قبل: { $title }
}
ledger-title = <b>{ $title }</b>
    وُقعت يوم { $on }
ledger-clause = { $clause }: { $count }{ $foreseen ->
        [zero] {""}
       *[other] {" "}(المرتقب: { $foreseen })
    }
ledger-entry = • { $title }
command-ledger = سجل الاتفاقية
