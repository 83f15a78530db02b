## كتابة مساهمة

contribute-text = { $kind ->
    [solutions] <b>ما الحل الذي تقترحونه؟</b>
   *[challenges] <b>ما التحدي الذي ترونه؟</b>
} { $group }.
    اكتبوه هنا بكلماتكم، وباللغة التي تفضلون{ $open ->
        [yes] ، إلى غاية الساعة { $until }.
       *[no] .
    }
who-sees = { $later ->
    [yes] { $shown ->
        [named] 🔒 تقرأ مجموعتكم نصكم عند بدء النقاش، مقرونا باسمكم.
        [category] 🔒 تقرأ مجموعتكم نصكم عند بدء النقاش مع ذكر فئتكم فقط، دون الاسم أو المؤسسة.
       *[hidden] 🔒 تقرأ مجموعتكم نصكم عند بدء النقاش، دون ذكر اسمكم أو مؤسستكم.
    }
   *[no] { $shown ->
        [named] 🔒 يقرأ الآخرون نصكم مقرونا باسمكم.
        [category] 🔒 يقرأ الآخرون نصكم مع ذكر فئتكم فقط، دون الاسم أو المؤسسة.
       *[hidden] 🔒 يقرأ الآخرون نصكم دون ذكر اسمكم أو مؤسستكم.
    }
}
contribute-finish-first = لنكمل أولا ما بدأتموه:
contribute-next-text = <b>ننتقل إلى النص الموالي:</b> { $text }
contribute-queued = رسالتكم محفوظة وسيأتي دورها مباشرة بعد هذه. لنكمل أولا السابقة:
contribute-choose = يكفي زر واحد للإجابة. نصكم محفوظ.
contribute-no-place = ليس لكم بعد مكان في مجموعة للكتابة هنا. ما تكتبونه يبقى محفوظا.
contribute-not-open-yet = لم تُفتح الكتابة بعد لمجموعتكم. ما تكتبونه يبقى محفوظا.
contribute-closed = انتهت الكتابة على الساعة { $closed }. ما تكتبونه يبقى محفوظا.
contribute-more-button = عرض المزيد
contribute-rating = { $rating ->
    [severity] <b>ما درجة حدة هذا التحدي في نظركم؟</b>
   *[other] <b>{ $label }:</b> كيف تقدّرون ذلك، من { $low } إلى { $high }؟
}
contribute-rating-button = { $place ->
    [low] { $value } ضعيفة
    [middle] { $value } متوسطة
    [high] { $value } شديدة
   *[between] { $value }
}
contribute-dimension = { $kind ->
    [solutions] <b>أي بُعد يهمه الحل الذي تقترحونه؟</b>
   *[challenges] <b>أي بُعد يهمه هذا التحدي؟</b>
}
contribute-subtopic = <b>أي جانب يمسه هذا التحدي أكثر من غيره؟</b>
contribute-subtopic-none-button = لا جانب بعينه
contribute-challenge = <b>أي تحدٍّ يجيب عنه الحل الذي تقترحونه؟</b> تأتي الأكثر مساندة أولا، ويمكنكم إضافة غيرها لاحقا.
    { $count ->
        [zero] لا توجد تحديات في نطاق مجموعتكم.
        [one] في نطاق مجموعتكم تحدٍّ واحد.
        [two] في نطاق مجموعتكم تحديان.
        [few] في نطاق مجموعتكم { $count } تحديات.
        [many] في نطاق مجموعتكم { $count } تحديا.
       *[other] في نطاق مجموعتكم { $count } تحدٍّ.
    }
challenge-button = { $code } · { $text }
challenge-none-button = لا شيء من هذه التحديات

similar = <b>كتب شخص من مجموعتكم ما يقارب هذا</b> ({ $code }):
    { $text }
    مساندة هذه المساهمة تعطيها وزنا أكبر من تكرارها.
similar-support-button = مساندة هذه المساهمة
similar-record-button = تسجيل مساهمتي أيضا
similar-supported = <b>سُجّلت مساندتكم للمساهمة { $code }.</b> نصكم يبقى محفوظا.
similar-gone = سُحبت هذه المساهمة قبل لحظات. نصكم محفوظ.

receipt = <b>شكرا لكم. سُجّل { $kind ->
    [solutions] الحل الذي اقترحتموه
   *[challenges] التحدي الذي كتبتموه
} برمز { $code }.</b>
receipt-until = يمكنكم تعديل هذا النص أو سحبه إلى غاية الساعة { $until }.
receipt-delayed = كُتبت على الساعة { $sent } ووصلت على الساعة { $received }: مساهمتكم محتسبة، مع الإشارة إلى أنها «كُتبت قبل الإغلاق».
receipt-grace = انتهت الكتابة على الساعة { $closed }، ووصلت مساهمتكم في الدقائق الموالية: إنها محتسبة.
receipt-late = انتهت الكتابة على الساعة { $closed }: أُدرجت مساهمتكم ضمن المساهمات المتأخرة، ويمكن للمجموعة أن تأخذ بها.
receipt-waiting = سيقرؤها فريق التنظيم قبل عرضها على المجموعة.
receipt-another-button = { $kind ->
    [solutions] اقتراح حل آخر
   *[challenges] إضافة تحدٍّ آخر
}
receipt-change-button = تعديل أو سحب
receipt-more-button = استكمال (اختياري)

## ما يستدعي السؤال

text-empty = وصلتنا رسالتكم فارغة. يُرجى كتابة الفكرة في بضع كلمات.
text-emoji-only = الرمز وحده يُفهم على أوجه كثيرة. يُرجى كتابة الفكرة في بضع كلمات.
text-punctuation-only = تحتاج الفكرة إلى كلمات حتى تُفهم. مثلا: «أقسام المناطق الجبلية دون شبكة».
text-link-only = الرابط وحده لا يوضح الفكرة للمجموعة. لخّصوها في جملة، ويمكن أن يرافقها الرابط.
doubt-forwarded = هذه الرسالة واردة من محادثة أخرى: { $text }
    هل هي مساهمتكم؟ لا يُحفظ صاحبها الأصلي.
doubt-forwarded-button = نعم، هذه مساهمتي
doubt-erasure = هل تودون محو معطياتكم؟ تمارَس حقوقكم من هنا بلمستين، مع وصل بذلك.
doubt-erasure-button = لا، هذه مساهمتي
doubt-long = نصكم محفوظ كاملا. وحتى يقرأه الجميع تكتفي المساهمة بعدد { $most } من الأحرف: اكتبوا صيغة أقصر، أو احتفظوا ببدايته والباقي في الملحق.
doubt-long-button = الاحتفاظ بالبداية والباقي في الملحق
doubt-list = تتضمن رسالتكم { $count ->
    [zero] نقطا
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $count } نقط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}. إذا فُصلت أمكنت مساندة كل منها على حدة.
doubt-list-split-button = { $count ->
    [zero] فصل المساهمات
    [one] جعلها مساهمة واحدة
    [two] جعلها مساهمتين
    [few] جعلها { $count } مساهمات
    [many] جعلها { $count } مساهمة
   *[other] جعلها { $count } مساهمة
}
doubt-list-button = الإبقاء على نص واحد
doubt-short = تحتاج فكرتكم إلى كلمات أخرى حتى تُفهم جيدا: { $text }
doubt-short-button = إرسالها كما هي
doubt-attack = في هذه الورشة ننتقد المشكل لا الشخص. ما الذي ينبغي أن يتغير؟ نصكم باقٍ هنا ولا يُنشر منه شيء: { $text }
doubt-attack-button = إحالته على المراجعة
doubt-insult = رسالتكم محفوظة ولا تُنشر كما هي. ما المشكل في نظركم؟
doubt-insult-button = إحالتها على المراجعة

## ما ليس نصا

media-kept = { $kind ->
    [voice] رسالتكم الصوتية محفوظة. لا يجري تفريغها كتابة، ويمكن للمقرر(ة) الاستماع إليها.
    [audio] تسجيلكم محفوظ. لا يجري تفريغه كتابة، ويمكن للمقرر(ة) الاستماع إليه.
    [photo] صورتكم محفوظة رهن إشارة المقرر(ة). لا يُقرأ ما فيها من نص.
    [document] وثيقتكم محفوظة رهن إشارة المقرر(ة). لا يُقرأ محتواها.
   *[other] تسجيلكم المصور محفوظ. لا يجري تفريغه كتابة، ويمكن للمقرر(ة) مشاهدته.
} أضيفوا جملة مكتوبة حتى تتمكن المجموعة من قراءتها ومساندتها.
media-data-file = لم يُفتح هذا الملف ولم يُحفظ. نرجو عدم إرسال لوائح أو معطيات عن التلاميذ: يكفي وصف الفكرة في جملة.
media-place = لا حاجة هنا إلى موقعكم أو جهات اتصالكم: لا يُحفظ منها شيء.
media-not-text = لا يمكن إدراج هذا النوع من الرسائل في الخلاصة. يُرجى كتابة الفكرة في بضع كلمات.

## الرجوع والمغادرة والاستدلال

cancel-nothing = لا توجد خطوة جارية. نحن الآن هنا:
draft-again = لنتابع من حيث توقفتم:
draft-too-old = لم يعد بالإمكان استئناف هذه الخطوة. نحن الآن هنا:
draft-open = <b>لديكم جواب لم يكتمل.</b> وهو محفوظ.
draft-resume-button = المتابعة
draft-restart-button = البدء من جديد
menu = <b>البرنامج وخيارات أخرى</b>
    { $quiet ->
        [yes] الوضع الهادئ مفعّل: لا تصلكم إلا أجوبة ما تقومون به.
       *[no] تصلكم رسالة عند كل مرحلة مهمة.
    }
menu-quiet-button = { $quiet ->
    [yes] التوصل بالرسائل من جديد
   *[no] تفعيل الوضع الهادئ
}
menu-leave-button = عليّ أن أغادر
menu-return-button = لقد عدت
menu-back-button = أين نحن الآن
leave-ask = هل تغادرون نهائيا؟ تبقى مساهماتكم محفوظة، وتعلم مجموعتكم أن بإمكانها المتابعة.
leave-button = نعم، أغادر
leave-stay-button = أبقى
leave-done = <b>سُجّلت مغادرتكم، وشكرا على مشاركتكم.</b> تبقى مساهماتكم محفوظة، وستصلكم الخلاصة هنا.
leave-undone = مرحبا بعودتكم.
programme = <b>البرنامج</b>
programme-line = { $state ->
    [running] <b>{ $at } · { $title }</b> (جارٍ الآن)
    [done] { $at } · { $title } (انتهى)
   *[planned] { $at } · { $title }
}
programme-before-button = ما سبق
programme-after-button = ما يلي

## ما يصل خارج أي خطوة

free-text = رسالتكم محفوظة: { $text }
free-text-late = رسالتكم محفوظة: { $text }
    انتهت الكتابة، ويمكن إدراجها ضمن المساهمات المتأخرة.
free-text-late-button = إدراجها ضمن المساهمات المتأخرة
media-kept-outside = تم الحفظ. خلال أوقات الكتابة تتيح جملة مكتوبة للمجموعة قراءتها.
edit-ask = <b>عدّلتم رسالتكم.</b> هل نحيّن مساهمتكم { $code }؟
    { $text }
edit-ask-button = تحيين { $code }
edit-stay-button = الإبقاء على الصيغة المسجلة
edit-same = مساهمتكم { $code } تقول ذلك من قبل: لا شيء يتغير.
edit-taken = حُيّن نصكم. بقي أن تجيبوا:
edit-not-used = تعديلكم محفوظ، ولا يغيّر شيئا مما سُجّل.

## مساهماتي

mine = <b>مساهماتي</b>
    { $count ->
        [zero] لم تكتبوا شيئا بعد.
        [one] نص واحد. المسوه لمعرفة مآله.
        [two] نصان. المسوا أحدهما لمعرفة مآله.
        [few] { $count } نصوص. المسوا أحدها لمعرفة مآله.
        [many] { $count } نصا. المسوا أحدها لمعرفة مآله.
       *[other] { $count } نص. المسوا أحدها لمعرفة مآله.
    }
    حذف رسالة في تلغرام لا يسحب المساهمة: يتم السحب من هنا.
mine-button = { $code } · { $text }
mine-more-button = عرض المزيد
mine-all-button = جميع مساهماتي
mine-gone = لم تعد هذه المساهمة متاحة هنا.
mine-item = <b>{ $code }</b> · { $text }
mine-edit-button = تعديل النص
mine-withdraw-button = سحب مساهمتي
mine-withdraw-yes-button = سحب مساهمتي
mine-withdraw-no-button = الإبقاء عليها
mine-restore-button = إعادتها
mine-withdraw = <b>هل تسحبون { $code }؟</b> { $text }
    لن تراها المجموعة، ويمكنكم إعادتها ما دامت الكتابة مفتوحة.
mine-withdrawn = سُحبت المساهمة { $code }.
mine-restored = أُعيدت المساهمة { $code }.
mine-edit = <b>اكتبوا الصيغة الجديدة للمساهمة { $code }.</b> تبقى الصيغة السابقة محفوظة. النص الحالي:
    { $text }
mine-edited = حُيّنت المساهمة { $code }، والصيغة السابقة محفوظة.
mine-state = { $state ->
    [waiting] يراجعها فريق التنظيم.
    [withdrawn] سحبتموها.
    [parked] وضعتها المجموعة جانبا: إنها محفوظة ومرحّلة.
    [hidden] حجبها فريق التنظيم.
   *[active] مسجلة ومحتسبة.
}
mine-late = وصلت بعد الإغلاق، ضمن المساهمات المتأخرة.
mine-theme = أُدرجت في محور { $theme }.
mine-answers = تجيب عن: { $codes }.
mine-support = { $count ->
    [zero] لا مساندة بعد.
    [one] مساندة واحدة.
    [two] مساندتان.
    [few] { $count } مساندات.
    [many] { $count } مساندة.
   *[other] { $count } مساندة.
}
mine-files = { $count ->
    [zero] لا ملفات مرفقة.
    [one] ملف مرفق واحد، دون تفريغ.
    [two] ملفان مرفقان، دون تفريغ.
    [few] { $count } ملفات مرفقة، دون تفريغ.
    [many] { $count } ملفا مرفقا، دون تفريغ.
   *[other] { $count } ملف مرفق، دون تفريغ.
}
contribution-closed = لم يعد بالإمكان تعديل { $code }: انتهت الكتابة.
contribution-withdrawn = سُحبت { $code } من قبل.
contribution-not-yours = كتب { $code } شخص آخر.
contribution-not-there = لم تعد { $code } ظاهرة.
endorse-own = المساهمة { $code } مساهمتكم: المساندة تأتي من الآخرين.
endorse-closed = لم يعد إبداء الرأي في { $code } مفتوحا.
refused-role = صفتكم في هذه الورشة لا تشمل هذه الخطوة.

## قراءة مساهمات المجموعة

read = <b>{ $group }</b>
    { $total ->
        [one] مساهمة واحدة من شخص آخر.
       *[other] المساهمات من { $first } إلى { $last } من أصل { $total }، بترتيب خاص بكم.
    }
read-item = <b>{ $code }</b>{ $shown ->
    [named] {" "}({ $who })
    [category] {" "}({ $who })
   *[hidden] {""}
} · { $text }
read-support-button = { $mine ->
    [yes] ✓ ساندتم { $code }
   *[no] مساندة { $code }
}
read-other-button = { $stance ->
    [same_with_us] ✓ الأمر نفسه عندنا
    [disagree] ✓ لا أتفق
    [unsure] ✓ لا رأي لي
   *[none] رأي آخر · { $code }
}
read-stance = <b>ما رأيكم؟</b> لمسة ثانية تسحب رأيكم.
read-stance-button = { $mine ->
    [yes] {"✓ "}
   *[no] {""}
}{ $stance ->
    [same_with_us] الأمر نفسه عندنا
    [disagree] لا أتفق
    [unsure] لا أدري
   *[support] مساندة
}
read-noted = { $stance ->
    [none] سُحب رأيكم في { $code }.
   *[other] سُجّل رأيكم في { $code }.
}
read-more-button = متابعة القراءة
read-back-button = الرجوع إلى القراءة
read-empty = لم يكتب أحد غيركم بعد في مجموعتكم.
read-hidden = يكتب كل واحد لنفسه أولا: تُفتح مساهمات المجموعة مع النقاش.
read-gone = لم تعد هذه المساهمة ظاهرة. نحن الآن هنا:

## استكمال حل

sheet = <b>{ $code }</b> · { $text }
    كل ما يلي اختياري.
sheet-empty = لم يُحدَّد شيء بعد.
sheet-has-challenges = التحديات المستهدفة: { $codes }
sheet-has-engagements = { $count ->
    [zero] لا التزامات
    [one] التزام واحد مستهدف
    [two] التزامان مستهدفان
    [few] { $count } التزامات مستهدفة
    [many] { $count } التزاما مستهدفا
   *[other] { $count } التزام مستهدف
}
sheet-has-horizon = الأفق الزمني: { $horizon }
sheet-has-lead = الجهة المقترحة: { $lead }
sheet-challenges-button = التحديات المستهدفة
sheet-frameworks-button = الالتزامات المستهدفة
sheet-horizon-button = الأفق الزمني
sheet-lead-button = من يتولى هذا الحل؟
sheet-back-button = الرجوع إلى البطاقة
sheet-challenges = <b>عن أي تحديات يجيب هذا الحل؟</b> المسوا التحدي لإضافته أو حذفه.
sheet-frameworks = <b>أي التزامات يخدم هذا الحل؟</b> اختاروا استراتيجية، ولا شيء منها إلزامي.
sheet-engagements = <b>{ $framework }</b>
    المسوا الالتزام لإضافته أو حذفه.
sheet-horizon = <b>متى يمكن أن يصبح هذا الحل قائما؟</b>
sheet-horizon-value = { $value ->
    [near] في غضون 6 أشهر
    [middle] من 6 أشهر إلى 18 شهرا
   *[far] بعد 18 شهرا فأكثر
}
sheet-tick = { $on ->
    [yes] ☑ { $label }
   *[no] ☐ { $label }
}
sheet-lead = <b>أي مؤسسة تتولى هذا الحل؟</b> اكتبوا اسمها.
sheet-lead-words = يكفي اسم المؤسسة.
sheet-lead-long = نرجو اسما أقصر: { $most } من الأحرف على الأكثر.
sheet-lead-noted = سُجّل ذلك.
sheet-closed = لم تعد هذه البطاقة مفتوحة. نحن الآن هنا:

audit-unknown-button = زر غير معروف: { $subject }
audit-withdrew = سحب صاحب المساهمة مساهمته { $subject }
audit-restored = أعاد صاحب المساهمة مساهمته { $subject }

conduct-told = { $group }: كتب شخص واحد ثلاث رسائل جارحة. لا تُعرض هذه الرسائل، وقد تساعد منكم كلمة طيبة.

## دون شارة، أو بهاتف جديد

walk-in-button = ليس لدي رمز
walk-in-closed = يتم التسجيل في هذا الحدث لدى الاستقبال. الفريق في انتظاركم هناك.
walk-in-note = ما تدلون به هنا يُستعمل لتسجيلكم لا غير.
walk-in-name = <b>اكتبوا اسمكم</b> كما يظهر على الشارة.
walk-in-organisation = <b>أي مؤسسة تمثلون؟</b> اكتبوا اسمها.
walk-in-no-organisation-button = أحضر بصفة شخصية
walk-in-category = <b>إلى أي فئة تنتمون؟</b>
walk-in-speaks = <b>بأي لغات يمكنكم العمل؟</b> المسوا كل واحدة منها.
walk-in-speaks-button = إنهاء
walk-in-letters = تكفي بضعة أحرف.
walk-in-shorter = نرجو نصا أقصر: { $most } من الأحرف على الأكثر.
walk-in-choose = يكفي زر واحد للإجابة.
walk-in-done = <b>مرحبا بكم، { $name }.</b> بقيت موافقتكم، ثم تظهر مجموعتكم.
walk-in-desk = <b>شخص دون شارة يطلب المشاركة:</b> { $name }
    { $organisation }
walk-in-look-button = الاطلاع على طلبه
start-other-person = هذا الهاتف مسجل باسم { $name }. لتغيير الشخص، اتصلوا بالاستقبال.
relink-ask-button = أنا صاحب الرمز: طلب الولوج
relink-asked = { $staff ->
    [yes] طلبكم لدى فريق التنظيم.
   *[no] أكدوا من هاتفكم السابق إن كان معكم، وإلا تكفل فريق التنظيم بذلك.
} لم يضع شيء مما كتبتم.
relink-is-it-you = <b>استُعمل رمزكم قبل لحظات على هاتف آخر.</b> هل أنتم من استعمله؟
relink-me-button = نعم، الانتقال إلى الهاتف الآخر
relink-not-me-button = لا، لست أنا
relink-desk = <b>هاتف آخر يقدم رمز { $name }.</b> هل هو الشخص نفسه؟
    { $organisation }
relink-give-button = إعادة الولوج إليه
relink-refuse-button = رفض الطلب
relink-done = <b>استعدتم الولوج على هذا الهاتف.</b> كل ما كتبتموه موجود.
relink-given = انتقل ولوج { $name } إلى الهاتف الآخر.
relink-signed-out = انتقل ولوجكم إلى هاتف آخر. إن لم يكن ذلك منكم فأخبروا الاستقبال.
relink-refused = تعذر تأكيد الولوج. يمكن لفريق الاستقبال مساعدتكم عند الإدلاء بالشارة.
relink-kept = يبقى الولوج حيث هو.
audit-relink-asked = طُلب الولوج من هاتف آخر باسم { $subject }
audit-relinked = انتقل ولوج { $subject } إلى هاتف آخر
audit-relink-refused = رُفض الولوج من هاتف آخر باسم { $subject }

## معطياتي

privacy-nothing = لا يُحفظ شيء عنكم في هذا الهاتف.
privacy-kept = <b>ما يُحفظ عنكم</b>
    { $name }، { $organisation }، { $category }
    المساهمات: { $texts } · رسائل أخرى: { $notes } · ملفات: { $files }
    لا يُطلب رقم الهاتف ولا الموقع. ويمكن لفريق التنظيم ربط النص بصاحبه ما دام بإمكانكم تعديله.
privacy-until = { $contacted ->
    [yes] بما أنكم توافقون على الاتصال بكم لاحقا، يُمحى ما يعرّف بهويتكم عند إغلاق إجراءاتكم، وفي أقصى الأحوال يوم { $latest }.
   *[no] يُمحى ما يعرّف بهويتكم تلقائيا يوم { $on }.
} للاتصال: { $contact }.
privacy-no-organisation = دون مؤسسة
privacy-no-category = دون فئة
privacy-file-button = الحصول على نسخة (ملف)
privacy-name-button = تصحيح اسمي
privacy-organisation-button = تصحيح مؤسستي
privacy-agreements-button = مراجعة موافقاتي
privacy-erase-button = محو معطياتي
privacy-back-button = الرجوع إلى معطياتي
privacy-file = إليكم كل ما يُحفظ عنكم. تُحذف نسختنا من هذا الملف خلال ساعة.
privacy-agreements = <b>موافقاتكم.</b> المسوا أي سطر لمنح الموافقة أو سحبها، ويسري ذلك فورا.
privacy-agreement-noted = سُجّل اختياركم.
privacy-required = تتطلب المشاركة هنا هذه الموافقة. سحبها يعني محو معطياتكم، وتبقى الاستمارة الورقية ممكنة.
privacy-correct = { $field ->
    [organisation] <b>اكتبوا اسم مؤسستكم.</b> المسجل لدينا: { $now }
   *[name] <b>اكتبوا اسمكم.</b> المسجل لدينا: { $now }
}
privacy-corrected = تم التصحيح.
erase = <b>محو معطياتكم</b>
    يُمحى اسمكم ومؤسستكم ورمزكم والصلة بهذا الحساب، وكذلك تصويتكم الجاري. لا يمكن التراجع عن ذلك.
    { $published ->
        [yes] نُشرت الخلاصة من قبل: تبقى نصوصكم فيها دون أي صلة بكم.
       *[no] { $wrote ->
            [yes] يمكن أن تبقى نصوصكم للخلاصة دون أي صلة بكم، أو أن تُمحى هي أيضا.
           *[no] {""}
        }
    }
erase-name-button = محو معطياتي مع ترك نصوصي
erase-all-button = محو كل شيء
erase-not-button = عدم محو أي شيء
erase-receipt = <b>مُحيت معطياتكم.</b> { $on } · وصل رقم { $number }
    { $words ->
        [delete] مُحيت نصوصكم أيضا.
       *[anonymise] تبقى نصوصكم دون أي صلة بكم.
    }
    تبقى رسائل هذه المحادثة لديكم: يمكنكم حذفها من تلغرام.
audit-exported-own = سُلّمت نسخة من معطياته إلى { $subject }
audit-corrected-own = صحح { $subject } معطياته
audit-erased-on-request = محو بناء على طلب، وصل رقم { $subject }
