### تخاطب «حلقة» أشخاصا وقتهم ضيق: فكرة واحدة في كل رسالة؛ نبدأ بموضع الشخص ثم بما عليه فعله.

## الوصول

welcome = { $known ->
    [yes] <b>مرحبا بكم، { $name }.</b> ترافقكم «حلقة» طيلة هذا الحدث:
   *[no] <b>مرحبا بكم.</b> ترافقكم «حلقة» طيلة هذا الحدث:
} { $title }.
welcome-language = بأي لغة تودون المتابعة؟
welcome-stranger = <b>مرحبا بكم.</b> ترافق «حلقة»: { $title }.
    للتعرف عليكم نحتاج إلى الرمز المطبوع على شارتكم: امسحوا رمز الاستجابة السريعة، أو اكتبوا الرمز هنا.
welcome-no-workshop = <b>مرحبا بكم.</b> لا يوجد أي حدث مفتوح حاليا. عودوا في اليوم المحدد ومعكم رمز شارتكم.
start-unknown-code = هذا الرمز غير وارد في لائحتنا. يُرجى التحقق منه على شارتكم؛ ويمكن لفريق الاستقبال مساعدتكم.
start-bad-link = هذا الرابط غير صحيح أو غير كامل. أعيدوا مسح رمز QR المطبوع على شارتكم، أو اكتبوا هنا الرمز المدون عليها.
start-taken = هذا الرمز مستعمل من هاتف آخر. يمكن لفريق التنظيم أن يعيد إليكم الولوج: يكفي إطلاعه على شارتكم.
walk-in-waiting = تسجيلكم لدى فريق التنظيم. تصلكم مجموعتكم فور تأكيده.
notice-title = <b>قبل البدء، إليكم ما سيُحفظ.</b>
notice-includes = تشمل الموافقة: { $purposes }.
notice-separator = {" · "}
notice = { $text }
notice-no-contact = فريق التنظيم
notice-no-number = يحدده فريق التنظيم
consent-all-button = أوافق على المشاركة
consent-choose-button = الاختيار نقطة بنقطة
consent-paper-button = أفضّل استمارة ورقية
consent-purposes = <b>على ماذا توافقون؟</b> المسوا أي سطر لتغييره. الموافقة على المشاركة نفسها ضرورية للمتابعة هنا.
consent-purpose-button = { $state ->
    [required] ☑ { $purpose } (ضروري)
    [yes] ☑ { $purpose }
   *[no] ☐ { $purpose }
}
consent-done-button = تأكيد اختياراتي
consent-paper = <b>لكم ذلك.</b> توجد استمارة ورقية رهن إشارتكم في الاستقبال، ولأفكاركم القيمة نفسها. لم تُسجَّل هنا أي موافقة، ولا يُجمع منكم أي شيء.
consent-back-button = أفضّل المشاركة هنا
consent-thanks = شكرا لكم، سُجّلت موافقتكم. يمكنكم تغييرها في أي وقت من زر «معطياتي».
consent-thanks-delegate = شكرا لكم، سُجّلت موافقتكم. يمكنكم تغييرها في أي وقت من زر «معطياتي».
    تخلفون { $name }: لكم المقعد والصوت، وتبقى المساهمات السابقة لمن كتبها.
consent-already = موافقتكم مسجلة من قبل. نحن الآن هنا:

## أين نحن الآن

now-role = <b>صفتكم في هذا الحدث: { $role }.</b>
now-group-later = ستجدون هنا مجموعتكم في الجلسة المقبلة.
now-group = { $coming ->
    [yes] <b>في الجلسة المقبلة، ستكونون في: { $group }.</b>
   *[no] <b>أنتم في: { $group }.</b>
}
now-group-place = { $has-room ->
    [yes] { $room }
   *[no] {""}
}{ $has-facilitator ->
    [yes] { $has-room ->
        [yes] {" · "}
       *[no] {""}
    }التيسير: { $facilitator }
   *[no] {""}
}
now-before = تبدأ الأشغال يوم { $day } على الساعة { $at }.{ $free ->
    [yes] {" "}لا شيء مطلوب منكم قبل ذلك.
   *[no] {""}
}
now-between = المرحلة المقبلة: { $title }، { $another-day ->
    [yes] يوم { $day } على الساعة { $at }
   *[no] على الساعة { $at }
}.
now-group-done = أنهت مجموعتكم هذه الجلسة.
now-over = انتهت أشغال هذا الحدث. شكرا لكم على مشاركتكم.
now-block = الآن: { $title }، إلى غاية الساعة { $until }.
now-block-open = الآن: { $title }.
now-phase = الآن: <b>{ $phase }، إلى غاية الساعة { $until }.</b>
now-phase-open = الآن: <b>{ $phase }.</b>
now-paused = الآن: <b>{ $phase }</b>. توقّف وقت مجموعتكم لحظة.
now-next = بعد ذلك: { $title }، على الساعة { $at }.
now-write = { $kind ->
    [solutions] اكتبوا الحل الذي تقترحونه هنا في رسالة واحدة، وهذا كل ما في الأمر.
   *[challenges] اكتبوا التحدي الذي ترونه هنا في رسالة واحدة، وهذا كل ما في الأمر.
}
now-read = { $answer ->
    [yes] يمكنكم قراءة مساهمات مجموعتكم ومساندة ما تتفقون معه.
   *[no] يمكنكم قراءة مساهمات مجموعتكم.
}
now-complete = ما زال بإمكانكم استكمال حلولكم: التحديات المستهدفة، والالتزامات، والأفق الزمني، ومن يتولاها.
now-vote = التصويت مفتوح، وهو سري.
now-questionnaire = تكفي بضع دقائق للإجابة عن الاستبيان، وستُناقش نتائجه جماعيا.
now-questionnaire-button = الإجابة عن الاستبيان
now-contribute-button = { $kind ->
    [solutions] اقتراح حل
   *[challenges] كتابة تحدٍّ
}
now-items-button = قراءة مساهمات المجموعة
now-complete-button = استكمال الحل المقترح
now-evaluate-button = تقييم اليوم
now-vote-button = التصويت
now-pad-button = تسيير مجموعتي
now-page-button = خلاصة المجموعة
now-desk-button = مكتب التنظيم
now-mine-button = مساهماتي
now-more-button = البرنامج وخيارات أخرى

phase-named = { $name }
    .title = { $name }
phase-brief = التمهيد
    .title = التمهيد
phase-silent_writing = الكتابة الفردية
    .title = الكتابة الفردية
phase-discussion = النقاش
    .title = النقاش
phase-merge_and_rank = التجميع والترتيب
    .title = التجميع والترتيب
phase-action_sheet = بطاقة الإجراء
    .title = بطاقة الإجراء
phase-report = خلاصة المجموعة
    .title = خلاصة المجموعة
topic = { $name }
topic-none = {""}
person-of = { $name } ({ $organisation })

## الانتقال من مرحلة إلى أخرى

writing-opens = { $kind ->
    [solutions] <b>{ $phase }، إلى غاية الساعة { $until }.</b> ما الحل الذي تقترحونه؟ اكتبوه هنا بكلماتكم، وباللغة التي تفضلون.
   *[challenges] <b>{ $phase }، إلى غاية الساعة { $until }.</b> ما التحدي الذي ترونه؟ اكتبوه هنا بكلماتكم، وباللغة التي تفضلون.
}
    { $where }
    .button = { $kind ->
        [solutions] اقتراح حل
       *[challenges] كتابة تحدٍّ
    }
    .kept = استعمال ما كتبتموه: { $text }
discussion-opens = <b>{ $phase }، إلى غاية الساعة { $until }.</b> أصبحت مساهمات مجموعتكم ظاهرة: اقرؤوها وساندوا ما تتفقون معه.
    { $where }
    .button = قراءة مساهمات المجموعة
discussion-first = <b>{ $phase }، إلى غاية الساعة { $until }.</b> { $kind ->
    [solutions] لم يقترح أحد غيركم حلا بعد في مجموعتكم: يمكن أن يبدأ النقاش بما تقترحونه.
   *[challenges] لم يكتب أحد غيركم بعد في مجموعتكم: يمكن أن يبدأ النقاش بما تكتبونه.
}
    { $where }
    .button = { $kind ->
        [solutions] اقتراح حل
       *[challenges] كتابة تحدٍّ
    }

## المحادثات

flow-back = الرجوع
flow-discard = التخلي عن هذه الخطوة
stale-button = انتهت هذه المرحلة. نحن الآن هنا.
stale-button-since = انتهت هذه المرحلة على الساعة { $at }. نحن الآن هنا.
stale-button-on = انتهت هذه المرحلة يوم { $day }. نحن الآن هنا.
stale-answered = سبق أن أجبتم عن هذا السؤال. إليكم السؤال الموالي.
unknown-command = هذا الأمر غير موجود. إليكم ما يمكنكم فعله:
not-your-right = هذا الزر خاص بمن يسيّر المجموعة أو بفريق التنظيم.
write-in-private = راسلوني على انفراد: لا أقرأ محادثات المجموعات.
error-ours = وقع خلل من جهتنا، ونعتذر لكم عنه. رسالتكم الأخيرة محفوظة.

help = <b>ترافقكم «حلقة» خطوة خطوة.</b>
    يكفي أن تكتبوا هنا خلال أوقات الكتابة. وتجدون في القائمة: أين نحن الآن، ومساهماتكم، والبرنامج، ومعطياتكم.
help-open-question = جوابكم الجاري محفوظ: تابعوا من حيث توقفتم.
cancel-done = تخليتم عن هذه الخطوة. يمكنكم استئنافها خلال 5 دقائق.
cancel-undo-button = المتابعة من حيث توقفت

## الأوامر والتعريف

command-me = أين نحن الآن
command-mine = مساهماتي
command-agenda = البرنامج
command-language = تغيير اللغة
command-privacy = معطياتي
command-help = المساعدة
command-cancel = التخلي عن الخطوة الجارية
command-defi = اقتراح رسالة بصفتها تحديا (بالرد عليها)
command-challenge = اقتراح رسالة بصفتها تحديا (بالرد عليها)
command-solution = اقتراح رسالة بصفتها حلا (بالرد عليها)
bot-description = ترافق «حلقة» ورشتكم من هاتفكم: مجموعتكم ومساهماتكم والتصويت والخلاصة. المسوا زر البدء واكتبوا رمز شارتكم.
bot-short-description = «حلقة»: ورشتكم من هاتفكم.

## ما يقرؤه فريق التنظيم

order-no-workshop = لم تُستورد أي ورشة بعد. ابدؤوا بالأمر الآتي:
    halqa import workshop FILE
order-workshop-imported = استُوردت الورشة { $id }: { $blocks ->
    [zero] لا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $blocks } فقرات
   *[other] { $blocks } فقرة
}، { $groups ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $groups } مجموعات
   *[other] { $groups } مجموعة
}.
order-between = لا شيء جارٍ الآن. ما يلي: { $title }، على الساعة { $at }. للبدء الآن: halqa agenda advance
order-no-block = لا توجد فقرة جارية.
import-nothing = لم يُستورد شيء: لا يصلح أي سطر من هذا الملف. يُرجى تصحيحه ثم إعادة المحاولة.
order-paused = وقت اليوم متوقف. لاستئنافه: halqa agenda resume
order-block = الفقرة الجارية: { $title }، إلى غاية الساعة { $until }.
order-group-not-running = ليست للمجموعة { $group } مرحلة جارية.
order-no-group = لا توجد المجموعة { $group } في هذه الورشة. المجموعات: { $groups }.
order-day-paused = وقت اليوم متوقف من قبل.
order-day-not-paused = وقت اليوم غير متوقف.
clock-not-running = أنهت المجموعة { $group } عملها أو لم تبدأ بعد. الأمر المفيد: halqa agenda show
clock-too-many-minutes = الحد الأقصى في كل مرة، بالدقائق: { $most }.
clock-already-paused = وقت المجموعة { $group } متوقف من قبل.
clock-not-paused = وقت المجموعة { $group } غير متوقف.
clock-nothing-to-reopen = لا توجد بعد مرحلة يمكن إعادة فتحها للمجموعة { $group }.
roster-trial = <b>تجربة استيراد: { $people ->
    [zero] لا أحد جاهز
    [one] شخص واحد جاهز
    [two] شخصان جاهزان
    [few] { $people } أشخاص جاهزون
    [many] { $people } شخصا جاهزا
   *[other] { $people } شخص جاهز
}، { $problems ->
    [zero] لا أسطر للمراجعة
    [one] سطر واحد للمراجعة
    [two] سطران للمراجعة
    [few] { $problems } أسطر للمراجعة
    [many] { $problems } سطرا للمراجعة
   *[other] { $problems } سطر للمراجعة
}.</b> لم يُسجَّل أي شيء بعد. الجدد: { $added } · المعدّلون: { $changed } · دون تغيير: { $unchanged }.
roster-imported = <b>انتهى الاستيراد: { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
}.</b> الجدد: { $added } · المعدّلون: { $changed } · دون تغيير: { $unchanged } · أسطر للمراجعة: { $problems }.
roster-row = السطر { $row }: { $why }
roster-more = … وأسطر أخرى للمراجعة، عددها: { $count }.
roster-file-hint = لاستيراد لائحة المشاركين أو إتمامها، أرسلوا هنا الملف بصيغة CSV أو XLSX: يُفحص أولا.
roster-file-ask = <b>«{ $name }»</b>: هل هذه لائحة المشاركين؟ يُفحص الملف أولا، ولا يُسجَّل أي شيء قبل موافقتكم.
roster-file-step = يبقى السؤال المطروح عليكم مفتوحا، ولا يضيع أي شيء مما كتبتموه.
roster-file-resume-button = العودة إلى السؤال المفتوح
roster-file-yes-button = نعم، فحص الملف
roster-file-no-button = ترك هذا الملف جانبا
roster-file-import-button = استيراد هؤلاء الأشخاص
roster-file-fetching = جارٍ قراءة الملف. تصلكم نتيجة الفحص هنا.
roster-file-lost = تعذر استلام الملف: حجمه الأقصى 2 ميغابايت. يُرجى إرساله مرة أخرى.
roster-file-unreadable = تعذرت قراءة هذا الملف كجدول. احفظوه بصيغة XLSX أو CSV UTF-8، مع أسماء الأعمدة في السطر الأول، ثم أعيدوا إرساله.
roster-file-gone = لم يعد هذا الملف هنا: إما استُورد أو تُرك جانبا، أو مضى على إرساله أكثر من ساعة. أعيدوا إرساله عند الحاجة.
roster-file-left = سُجّل اختياركم: لم يُسجَّل أي شيء من الملف، وحُذفت نسختنا منه.
roster-kept = { $count ->
    [zero] لا أحد يحتفظ بما تغير منذ ذلك الحين.
    [one] يحتفظ شخص واحد بما تغير منذ ذلك الحين: مجموعة أُعطيت يدويا، أو تصحيح منه.
    [two] يحتفظ شخصان بما تغير منذ ذلك الحين: مجموعة أُعطيت يدويا، أو تصحيح منهما.
    [few] يحتفظ { $count } أشخاص بما تغير منذ ذلك الحين: مجموعة أُعطيت يدويا، أو تصحيح منهم.
    [many] يحتفظ { $count } شخصا بما تغير منذ ذلك الحين: مجموعة أُعطيت يدويا، أو تصحيح منهم.
   *[other] يحتفظ { $count } شخص بما تغير منذ ذلك الحين: مجموعة أُعطيت يدويا، أو تصحيح منهم.
}
roster-missing = { $count ->
    [zero] لا يغيب أحد عن هذا الملف.
    [one] شخص واحد مسجل لا يرد في هذا الملف، ويبقى مسجلا.
    [two] شخصان مسجلان لا يردان في هذا الملف، ويبقيان مسجلين.
    [few] { $count } أشخاص مسجلين لا يردون في هذا الملف، ويبقون مسجلين.
    [many] { $count } شخصا مسجلا لا يردون في هذا الملف، ويبقون مسجلين.
   *[other] { $count } شخص مسجل لا يردون في هذا الملف، ويبقون مسجلين.
}
roster-header-missing = العمود «{ $column }» غير موجود في السطر الأول
roster-unknown-session = العمود «{ $column }» لا يوافق أي جلسة
roster-empty = لا يتضمن الملف أي شخص
roster-name-missing = الاسم غير مذكور
roster-name-too-long = الاسم أطول من اللازم (الحد الأقصى بالحروف: { $most })
roster-too-many-cells = خانات زائدة، عددها: { $count }
roster-bad-id = المعرّف «{ $value }» يُكتب بحروف أو أرقام أو نقطة أو شرطة
roster-unknown-category = الفئة «{ $value }» غير معروفة
roster-unknown-role = الدور «{ $value }» غير معروف
roster-role-missing = الدور غير مذكور
roster-unknown-language = اللغة «{ $value }» غير معروفة
roster-unknown-speaks = لغة التحدث «{ $value }» غير معروفة
roster-unknown-prefers = الاختيار «{ $value }» غير معروف
roster-bad-level = المستوى «{ $value }» غير معروف في هذه الفئة
roster-unknown-gender = الجنس «{ $value }» غير معروف (يُكتب F أو M أو X أو يُترك فارغا)
roster-unknown-group = المجموعة «{ $value }» غير معروفة في الجلسة { $session }
roster-bad-flag = القيمة «{ $value }» في العمود { $column }: اكتبوا 1 أو اتركوا الخانة فارغة
roster-same-id = المعرّف نفسه وارد في السطر { $first }
roster-same-person = الشخص نفسه وارد في السطر { $first }
roster-delegate-chain = «{ $value }» ينوب بدوره عن شخص آخر
roster-unknown-delegate_of = الشخص المعوَّض «{ $value }» غير معروف

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
contribute-finish-first = لنكمل أولا المساهمة التي بدأتموها:
contribute-next-text = <b>ننتقل إلى النص الموالي:</b> { $text }
contribute-queued = رسالتكم محفوظة وسيأتي دورها مباشرة بعد هذه. لنكمل أولا السابقة:
contribute-choose = يكفي زر واحد للإجابة. نصكم محفوظ.
contribute-no-place = ليس لكم بعد مكان في مجموعة للكتابة هنا. ما تكتبونه يبقى محفوظا.
contribute-not-open-yet = لم تُفتح الكتابة بعد لمجموعتكم. ما تكتبونه يبقى محفوظا.
contribute-closed = انتهت الكتابة على الساعة { $closed }. ما تكتبونه يبقى محفوظا.
contribute-late = انتهت الكتابة على الساعة { $closed }. ما تكتبونه الآن يُدرج ضمن المساهمات المتأخرة، ويمكن للمجموعة أن تأخذ به.
contribute-late-text = انتهت الكتابة على الساعة { $closed }. يُدرج نصكم ضمن المساهمات المتأخرة، ويمكن للمجموعة أن تأخذ به.
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
contribute-challenge = <b>أي تحدٍّ يجيب عنه الحل الذي تقترحونه؟</b> تُعرض التحديات الأكثر مساندة أولا، ويمكنكم إضافة غيرها لاحقا.
    { $count ->
        [zero] لا توجد تحديات في نطاق مجموعتكم.
        [one] في نطاق مجموعتكم تحدٍّ واحد.
        [two] في نطاق مجموعتكم تحديان.
        [few] في نطاق مجموعتكم { $count } تحديات.
        [many] في نطاق مجموعتكم { $count } تحديا.
       *[other] في نطاق مجموعتكم { $count } تحدٍّ.
    }
contribute-proof = { $kind ->
    [solutions] الحل كما سيُسجَّل:
   *[challenges] التحدي كما سيُسجَّل:
} { $text }{ $has-about ->
    [yes] {" · "}{ $about }
   *[no] {""}
}
contribute-confirm = <b>أهذا ما تودون قوله للمجموعة؟</b>
contribute-confirm-button = تسجيل
challenge-button = { $code } · { $text }
challenge-none-button = لا شيء من هذه التحديات

similar = <b>كتب شخص من مجموعتكم ما يقارب هذا</b> ({ $code }):
    { $text }
    مساندة هذه المساهمة تعطيها وزنا أكبر من تكرارها.
similar-support-button = مساندة هذه المساهمة
similar-record-button = تسجيل مساهمتي أيضا
nearby = سبق أن كُتبت في مجموعتكم مساهمة قريبة، { $code }: «{ $text }». تبقى المساهمتان معا ما لم تقرروا غير ذلك.
nearby-button = مساندة { $code } أيضا
nearby-supported = <b>أنتم تساندون { $code }.</b> إن كانت تقول كل ما تقوله مساهمتكم، فبإمكانكم سحب { $own }؛ وإلا تبقى المساهمتان معا.
nearby-withdraw-button = سحب { $own }
nearby-both-button = الاحتفاظ بالمساهمتين
similar-supported = <b>سُجّلت مساندتكم للمساهمة { $code }.</b> نصكم يبقى محفوظا.
similar-gone = سُحبت هذه المساهمة قبل لحظات. نصكم محفوظ.

receipt = <b>شكرا لكم. سُجّل { $kind ->
    [solutions] الحل الذي اقترحتموه
   *[challenges] التحدي الذي كتبتموه
} برمز { $code }.</b>
receipt-until = يمكنكم تعديل هذا النص أو سحبه إلى غاية الساعة { $until }.
receipt-delayed = كُتبت على الساعة { $sent } ووصلت على الساعة { $received }: مساهمتكم محتسبة، مع الإشارة إلى أنها «كُتبت قبل الإغلاق».
receipt-grace = انتهت الكتابة على الساعة { $closed }، ووصلت مساهمتكم في الدقائق الموالية، وهي محتسبة.
receipt-late = انتهت الكتابة على الساعة { $closed }: أُدرجت مساهمتكم ضمن المساهمات المتأخرة، ويمكن للمجموعة أن تأخذ بها.
receipt-waiting = يطّلع فريق التنظيم على هذا النص قبل عرضه على المجموعة.
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
doubt-long = نصكم محفوظ كاملا. وحتى يقرأه الجميع، لا تتعدى المساهمة { $most } من الأحرف: اكتبوا صيغة أقصر، أو احتفظوا ببدايته والباقي في الملحق.
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
draft-too-old-since = غادرتم هذه الخطوة على الساعة { $at }، ولم يعد بالإمكان استئنافها. نحن الآن هنا:
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
menu-return-button = عدتُ إلى الورشة
menu-back-button = أين نحن الآن
leave-ask = هل تغادرون نهائيا؟ تبقى مساهماتكم محفوظة، وتعلم مجموعتكم أن بإمكانها المتابعة.
leave-button = نعم، أغادر
leave-stay-button = أبقى
leave-done = <b>سُجّلت مغادرتكم، وشكرا على مشاركتكم.</b> تبقى مساهماتكم محفوظة، وستصلكم الخلاصة هنا.
leave-undone = مرحبا بعودتكم.
programme = <b>البرنامج</b>
programme-day = <b>{ $day }</b>
programme-line = { $state ->
    [running] <b>{ $at } · { $title }</b> (جارٍ الآن)
    [done] { $at } · { $title } (انتهى)
   *[planned] { $at } · { $title }
}
programme-before-button = ما سبق
programme-after-button = ما يلي

## ما يصل خارج أي خطوة

free-text = رسالتكم محفوظة: { $text }
free-text-early = رسالتكم محفوظة: { $text }
    عند انطلاق الكتابة، تكفي لمسة واحدة { $kind ->
        [solutions] لاقتراحها حلا.
       *[challenges] لتسجيلها تحديا.
    }
free-text-late = رسالتكم محفوظة: { $text }
    انتهت الكتابة، ويمكن إدراجها ضمن المساهمات المتأخرة.
free-text-late-button = إدراجها ضمن المساهمات المتأخرة
kept-settled = هذا النص مسجل من قبل. نحن الآن هنا:
media-kept-outside = ما أرسلتموه محفوظ. وخلال أوقات الكتابة، تتيح جملة مكتوبة للمجموعة قراءته.
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
    حذف رسالة في تلغرام لا يسحب المساهمة: اسحبوها من هنا.
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
    [refused] راجعها فريق التنظيم: تبقى محفوظة دون عرضها على المجموعة. يمكنكم كتابتها بصيغة أخرى ما دامت الكتابة مفتوحة.
    [withdrawn] سحبتموها.
    [parked] وضعتها المجموعة جانبا: تبقى محفوظة وتُرحَّل.
    [hidden] حجبها فريق التنظيم.
   *[active] مسجلة ومحتسبة.
}
mine-late = وصلت بعد الإغلاق، ضمن المساهمات المتأخرة.
mine-entered = { $by ->
    [desk] أدخلها مكتب الاستقبال باسمكم، من بطاقتكم الورقية.
   *[facilitation] أدخلها فريق تيسير المجموعة باسمكم، من بطاقتكم الورقية.
}
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
contribution-closed-since = لم يعد بالإمكان تعديل { $code }: انتهت الكتابة على الساعة { $at }.
contribution-withdrawn = سُحبت { $code } من قبل.
contribution-not-yours = كتب { $code } شخص آخر.
contribution-not-there = لم تعد { $code } ظاهرة.
endorse-own = المساهمة { $code } مساهمتكم: المساندة تأتي من الآخرين.
endorse-closed = لم يعد إبداء الرأي في { $code } مفتوحا.
endorse-closed-since = أُغلق إبداء الرأي في { $code } على الساعة { $at }.
refused-role = صفتكم في هذه الورشة لا تشمل هذه الخطوة.

## قراءة مساهمات المجموعة

read = <b>{ $group }</b>
    { $shape ->
        [only] مساهمة واحدة للقراءة.
        [whole] { $total ->
            [zero] لا توجد مساهمات
            [one] مساهمة واحدة
            [two] مساهمتان
            [few] { $total } مساهمات
           *[other] { $total } مساهمة
        }، بترتيب خاص بكم.
        [single] المساهمة { $first } من أصل { $total }{ $first ->
            [1] ، بترتيب خاص بكم.
           *[other] .
        }
       *[range] المساهمات من { $first } إلى { $last } من أصل { $total }{ $first ->
            [1] ، بترتيب خاص بكم.
           *[other] .
        }
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
    [same_with_us] ✓ الأمر نفسه عندنا · { $code }
    [disagree] ✓ لا أتفق · { $code }
    [unsure] ✓ لا أدري · { $code }
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
read-why-button = ذكر السبب في سطر واحد
reserve = <b>{ $code }</b> · { $text }
    { $known ->
        [yes] تحفظكم الحالي: «{ $now }». يعوضه السطر الذي تكتبونه.
       *[no] <b>ما سبب عدم اتفاقكم؟</b> يكفي سطر واحد: يرافق تحفظكم هذه المساهمة إلى غاية الخلاصة التركيبية.
    }
reserve-ideas = ينصب التحفظ على الفكرة، لا على الأشخاص. يُرجى كتابته بصيغة أخرى؛ كلماتكم محفوظة.
reserve-kept = <b>سُجّل تحفظكم على { $code }.</b> سحب رأيكم يسحبه أيضا.
reserve-over = يرافق التحفظ عدم اتفاق مسجلا على مساهمة ما زالت ظاهرة. لم يضع أي شيء.
read-empty = لم يكتب أحد غيركم بعد في مجموعتكم.
read-hidden = يكتب كل واحد أولا على انفراد: تُفتح مساهمات المجموعة مع النقاش.
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
sheet-closed-since = أُغلقت هذه البطاقة على الساعة { $at }. نحن الآن هنا:

audit-unknown-button = ضغط على زر غير معروف، دون أثر
audit-withdrew = سحب صاحب المساهمة مساهمته { $subject }
audit-restored = أعاد صاحب المساهمة مساهمته { $subject }

conduct-told = { $group }: كتب شخص واحد ثلاث رسائل جارحة. لا تُعرض هذه الرسائل، وقد تساعد منكم كلمة طيبة.
review-call = <b>مساهمة تنتظر المراجعة</b> قبل عرضها على مجموعتها.
review-open-button = المراجعة
review-head = { $count ->
    [zero] <b>لا توجد مساهمات للمراجعة.</b>
    [one] <b>مساهمة واحدة تنتظر المراجعة.</b>
    [two] <b>مساهمتان تنتظران المراجعة.</b>
    [few] <b>{ $count } مساهمات تنتظر المراجعة.</b>
   *[other] <b>{ $count } مساهمة تنتظر المراجعة.</b>
} يُنتقد المشكل لا الشخص.
review-item = <b>{ $code }</b> · { $group }
    { $text }
review-clear-button = عرضها على المجموعة
review-refuse-button = عدم عرضها
review-later-button = عرض الموالية
review-none = لم يعد هناك ما ينتظر المراجعة.
review-decided = { $decision ->
    [clear] المساهمة { $code } ظاهرة لمجموعتها.
    [refused] لن تُعرض المساهمة { $code }. تبقى محفوظة، ويطّلع صاحبها على ذلك في مساهماته.
   *[waiting] عادت المساهمة { $code } إلى المراجعة.
}
audit-review-cleared = روجعت المساهمة { $subject } وعُرضت على مجموعتها
audit-review-refused = روجعت المساهمة { $subject } ولم تُعرض
audit-review-again = أُعيدت المساهمة { $subject } إلى المراجعة

## دون شارة، أو بهاتف جديد

walk-in-button = ليس لدي رمز
walk-in-closed = التسجيل في هذا الحدث لدى مكتب الاستقبال، والفريق في انتظاركم هناك.
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
relink-ask-button = هذا رمزي: طلب الولوج
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
relink-settled = سبق الجواب عن هذا الطلب.
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
erase-receipt = <b>مُحيت معطياتكم.</b> وصلكم رقم { $number }، بتاريخ { $on }.
    { $words ->
        [delete] مُحيت نصوصكم أيضا.
       *[anonymise] تبقى نصوصكم دون أي صلة بكم.
    }
    تبقى رسائل هذه المحادثة لديكم: يمكنكم حذفها من تلغرام.
audit-exported-own = سُلّمت نسخة من معطياته إلى { $subject }
audit-corrected-own = صحح { $subject } معطياته
audit-erased-on-request = محو بناء على طلب، وصل رقم { $subject }

## الاستبيان ومناقشته

questionnaire-imported = استُوردت النتائج: { $people ->
    [zero] لا إجابات
    [one] مستجيب واحد
    [two] مستجيبان
    [few] { $people } مستجيبين
    [many] { $people } مستجيبا
   *[other] { $people } مستجيب
}، أسطر للمراجعة: { $problems }.
questionnaire-none = لا يوجد استبيان معروض عليكم.
questionnaire-item = <b>{ $position } من { $total } · { $dimension }</b>
    { $text }
questionnaire-value = { $mine ->
    [yes] ✓ { $value } · { $name }
   *[no] { $value } · { $name }
}
questionnaire-dont-know = { $mine ->
    [yes] ✓ { $label }
   *[no] { $label }
}
questionnaire-origin = رأيكم كافٍ. يمكنكم التوقف والمتابعة لاحقا.
questionnaire-done = <b>شكرا لكم، اكتمل الاستبيان.</b> تُحتسب أجوبتكم في النتائج دون ذكر اسمكم.
questionnaire-change-button = مراجعة الجواب الأخير
questionnaire-closed = <b>أُغلق الاستبيان وعُرضت نتائجه.</b> { $debate ->
    [yes] يمكنكم أن تبيّنوا هل ترون درجة ما أعلى من الواقع أم صائبة أم أدنى منه، مع معطى يدعم رأيكم.
   *[no] يمكنكم الاطلاع على درجاته.
}
questionnaire-scores-button = الاطلاع على الدرجات
debate-closed = انتهت مناقشة الدرجات بانتهاء هذا الحدث. الآراء المسجلة محفوظة.
results-unknown-column = العمود «{ $column }» لا يوافق أي سؤال
results-no-items = لا يتضمن الملف أي عمود للأسئلة
results-same-id = المستجيب نفسه وارد في السطر { $first }
results-bad-answer = جواب خارج السلم للسؤال { $item }: «{ $value }»
results-bad-date = التاريخ «{ $value }» غير مقروء
debate-opens = <b>نتائج الاستبيان جاهزة.</b> هل ترون هذه الدرجات صائبة؟ يكفي رأيكم ومعه معطى واحد.
debate-open-button = مناقشة درجة
debate-results = <b>نتائج الاستبيان حسب كل بُعد</b>
debate-line = <b>{ $dimension }</b>: { NUMBER($mean, minimumFractionDigits: 1) } من { $highest } (نصف الأجوبة بين { NUMBER($low, minimumFractionDigits: 1) } و{ NUMBER($high, minimumFractionDigits: 1) }؛ عدد المجيبين: { $people }؛ «لا أعرف»: { $dont-know }%)
debate-perception = هذه تصورات المشاركين وليست قياسا. ولا تدخل «لا أعرف» في المتوسطات.
debate-no-results = نتائج الاستبيان غير متوفرة بعد.
debate-picture-button = عرض الدرجات في صورة
debate-picture = <b>{ $title }</b>
debate-picture-drawn-soon = الصورة قيد الإعداد، وستصلكم هنا بعد لحظات.
debate-no-picture = تعذر إعداد الصورة. الدرجات نفسها متاحة بالأمر:
    /results
debate-which = <b>أي درجة تودون مناقشتها؟</b>
debate-view = <b>هل ترون هذه الدرجة صائبة؟</b>
debate-too-high = أعلى من الواقع
debate-right = صائبة
debate-too-low = أدنى من الواقع
debate-fact = <b>هل من معطى يدعم رأيكم؟</b> اكتبوه في جملة واحدة.
debate-no-fact = دون معطى
debate-fact-in-words = يُذكر المعطى ببضع كلمات مكتوبة.
debate-fact-long = تكفي جملة واحدة لا تتجاوز { $most } من الحروف. نصكم محفوظ: { $text }
    اختصروه هنا، أو احتفظوا ببدايته.
debate-fact-start-button = الاحتفاظ ببداية النص
debate-choose-first = نصكم محفوظ. يُرجى الاختيار أولا:
debate-thanks = <b>شكرا لكم، سُجّل رأيكم</b> في «{ $dimension }».
debate-thanks-fact = المعطى الذي يدعم رأيكم: { $text }
debate-another = مناقشة درجة أخرى
seen-without-name = 🔒 يظهر ما تكتبونه دون ذكر اسمكم أو مؤسستكم.
seen-as-badge = 🔒 يطّلع عليه فريق التنظيم، ولا يراه غيره إلا حيث أُعلمتم بأن اسمكم يظهر.
seen-with-solution = 🔒 يظهر هذا الاسم مع الحل الذي اقترحتموه، دون اسمكم.
seen-by-organisers = 🔒 يقرأ فريق التنظيم جوابكم، ويعرف أنه منكم.
seen-by-institution = 🔒 يقرأ جوابكم فريق التنظيم والمؤسسة التي ستذكرونها.

## لوحة التيسير

pad-none = لا تسيّرون أي مجموعة حاليا.
pad-head = <b>{ $group } · { $phase } · { $minutes ->
    [zero] حان الوقت
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
   *[other] بقيت { $minutes } دقيقة
}</b>
    النهاية المقررة على الساعة { $at }
pad-head-paused = <b>{ $group } · { $phase } · الوقت متوقف</b>
pad-head-idle = <b>{ $group }</b>
    { $state ->
        [done] انتهى عمل المجموعة.
       *[waiting] لم تبدأ الجلسة بعد.
    }
pad-people = الحضور: { $here } من { $seated } · كتبوا: { $wrote } · لم يكتبوا بعد: { $silent }
pad-here = الحضور: { $here } من { $seated }
pad-page = { $state ->
    [draft] خلاصة المجموعة: قيد الإعداد
    [shown] خلاصة المجموعة: معروضة للمصادقة
    [approved] خلاصة المجموعة: تمت المصادقة عليها
    [published] خلاصة المجموعة: قُدّمت
   *[returned] خلاصة المجموعة: في انتظار الاستكمال
}{ $named ->
    [yes] {" "}· { $name }
   *[no] {" "}· لم يُعيَّن مقرر(ة) بعد
}
pad-items = { $count ->
    [zero] لا توجد مساهمات حتى الآن
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
   *[other] { $count } مساهمة
}{ $gap }
pad-gap = {" "}· لا شيء بعد حول: { $topic }
pad-gap-none = {""}
pad-pause-button = إيقاف الوقت
pad-resume-button = استئناف الوقت
pad-move-button = { $way ->
    [more] { $minutes ->
        [two] إضافة دقيقتين
        [few] إضافة { $minutes } دقائق
       *[other] إضافة { $minutes } دقيقة
    }
   *[less] { $minutes ->
        [two] إنقاص دقيقتين
        [few] إنقاص { $minutes } دقائق
       *[other] إنقاص { $minutes } دقيقة
    }
}
pad-close-button = إنهاء هذه المرحلة
pad-reopen-button = إعادة الفتح لمدة 5 دقائق
pad-nudge-button = تذكير من لم يكتبوا بعد
pad-help-button = إشعار فريق التنظيم
pad-back-button = الرجوع إلى اللوحة
pad-move-preview = { $way ->
    [more] بإضافة { $minutes ->
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
   *[less] بإنقاص { $minutes ->
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
} تنهي مجموعتكم هذه المرحلة على الساعة { $at }. { $effect }
pad-effect = ثم تبدأ فقرة «{ $title }» حوالي الساعة { $at }.
pad-effect-locked = وتبقى فقرة «{ $title }» على الساعة { $at }.
pad-effect-reaches = وتتأخر فقرة «{ $title }» المقررة على الساعة { $at } إن لم يُختصر شيء قبلها.
pad-effect-none = ولا يتغير أي شيء آخر.
pad-move-yes-button = { $way ->
    [more] { $minutes ->
        [two] إضافة دقيقتين
        [few] إضافة { $minutes } دقائق
       *[other] إضافة { $minutes } دقيقة
    }
   *[less] { $minutes ->
        [two] إنقاص دقيقتين
        [few] إنقاص { $minutes } دقائق
       *[other] إنقاص { $minutes } دقيقة
    }
}
pad-move-no-button = الإبقاء على التوقيت المقرر
pad-close = هل تُنهون مرحلة «{ $phase }» الآن؟ { $last ->
    [yes] ستكون مجموعتكم قد أنهت الجلسة.
   *[no] تنتقل مجموعتكم إلى مرحلة «{ $following }»، إلى غاية الساعة { $until }.
} { $effect }
pad-close-kept = يبقى كل ما كُتب محفوظا.{ $grace ->
    [zero] {""}
    [one] {" "}وتُحتسب النصوص المرسلة خلال الدقيقة الموالية.
    [two] {" "}وتُحتسب النصوص المرسلة خلال الدقيقتين المواليتين.
    [few] {" "}وتُحتسب النصوص المرسلة خلال { $grace } دقائق بعد ذلك.
   *[other] {" "}وتُحتسب النصوص المرسلة خلال { $grace } دقيقة بعد ذلك.
}
pad-close-yes-button = إنهاء هذه المرحلة
pad-paused = توقف الوقت.
pad-resumed = استؤنف الوقت.
pad-moved = عُدّل توقيت المجموعة.
pad-reopen = هل تُعيدون فتح مرحلة «{ $phase }» لمدة { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}، إلى غاية الساعة { $until }؟ { $effect }
pad-closed = انتهت المرحلة.
pad-reopened = أُعيد فتح المرحلة لمدة 5 دقائق.
pad-changed-meanwhile = تغيرت اللوحة في هذه الأثناء. إليكم حالتها الآن.
pad-nudged = { $count ->
    [zero] كتب الجميع.
    [one] أُرسل التذكير إلى شخص واحد.
    [two] أُرسل التذكير إلى شخصين.
    [few] أُرسل التذكير إلى { $count } أشخاص.
    [many] أُرسل التذكير إلى { $count } شخصا.
   *[other] أُرسل التذكير إلى { $count } شخص.
}
pad-nudge-text = <b>تود مجموعتكم قراءة رأيكم{ $timed ->
    [yes] {" "}قبل الساعة { $until }.
   *[no] .
}</b> تكفي بضع كلمات؛ ولا يطّلع أحد غيركم على هذا التذكير.
pad-nudge-begun = <b>بقي جواب واحد حتى تقرأ مجموعتكم ما كتبتموه{ $timed ->
    [yes] {" "}قبل الساعة { $until }.
   *[no] .
}</b> { $kind ->
    [solutions] الحل الذي اقترحتموه محفوظ
   *[challenges] التحدي الذي كتبتموه محفوظ
}: { $text }
pad-help-call = <b>يُطلب حضوركم في: { $group }</b>، { $room }. { $reason ->
    [time] السبب: مسألة وقت.
    [room] السبب: القاعة أو المعدات.
    [tension] السبب: توتر داخل المجموعة.
   *[other] السبب: غير ذلك.
}
pad-help-coming-button = أنا قادم(ة)
pad-help-sent = أُشعر فريق التنظيم.
pad-help-sorry-button = تعذر عليّ الحضور
pad-help-again = حال أمر طارئ دون حضور من كان في الطريق إليكم؛ أُشعر فريق التنظيم من جديد.
pad-help-off-button = لم تعد المساعدة ضرورية
pad-help-called-off = لكم ذلك، لن ينتقل فريق التنظيم.
pad-help-off = <b>{ $group }</b>، { $room }: لم تعد المساعدة ضرورية.
pad-help-on-the-way = شخص من فريق التنظيم في الطريق إليكم.
pad-help-taken = <b>{ $group }</b>، { $room }: { $name } في الطريق إليها.
pad-help-thanks = شكرا لكم. { $group }، { $room }: أُشعرت المجموعة.
pad-see = <b>هذا ما يراه عضو في مجموعتكم:</b>
pad-warning = <b>{ $minutes ->
    [zero] بقي أقل من دقيقة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
   *[other] بقيت { $minutes } دقيقة
}</b> لمجموعتكم: تنتهي مرحلة «{ $phase }» على الساعة { $at }. وبعدها: { $following }.
pad-warning-last = نهاية الجلسة

## حول لوحة التيسير

pad-more-button = المساعدة والحضور والتسليم
pad-more = ماذا تودون القيام به لمجموعتكم؟
pad-people-button = من لم يحضر وما لم يُتناول
pad-coverage = <b>ما كُتب في كل جانب</b>
pad-coverage-line = { $topic }: { $count }
pad-script-button = ما يقال الآن
pad-see-button = ما يراه أحد أعضاء المجموعة
pad-see-line = [ { $label } ]
pad-hand-over-button = تسليم المجموعة إلى غيري
pad-take-over-button = تولي تسيير المجموعة
pad-take-back-button = استعادة التسيير
pad-kept = يبقى التوقيت كما هو.
pad-missing = { $count ->
    [zero] <b>الجميع حاضر.</b>
    [one] <b>لم يحضر شخص واحد بعد.</b>
    [two] <b>لم يحضر شخصان بعد.</b>
    [few] <b>لم يحضر { $count } أشخاص بعد.</b>
    [many] <b>لم يحضر { $count } شخصا بعد.</b>
   *[other] <b>لم يحضر { $count } شخص بعد.</b>
}
pad-silent = { $count ->
    [zero] كتب جميع الحاضرين.
    [one] لم يكتب شخص واحد من الحاضرين بعد.
    [two] لم يكتب شخصان من الحاضرين بعد.
    [few] لم يكتب { $count } أشخاص من الحاضرين بعد.
    [many] لم يكتب { $count } شخصا من الحاضرين بعد.
   *[other] لم يكتب { $count } شخص من الحاضرين بعد.
}
roster-more-names = { $count ->
    [one] … وشخص آخر
    [two] … وشخصان آخران
    [few] … و{ $count } أشخاص آخرون
    [many] … و{ $count } شخصا آخر
   *[other] … و{ $count } شخص آخر
}
pad-script = { $phase ->
    [brief] <b>التمهيد.</b> رحّبوا بالمجموعة، وذكّروا بالسؤال وبالوقت المتاح. بيّنوا أن كل فرد يكتب أولا بمفرده، باللغة التي يفضلها، وأن الأفكار تُعرض دون ذكر الاسم أو المؤسسة. تأكدوا من أن جميع الهواتف تفتح «حلقة»، وإلا فاقترحوا استمارة ورقية.
    [silent_writing] <b>الكتابة الفردية.</b> اطلبوا الصمت: فكرة واحدة في كل رسالة. لا يرى أحد أفكار غيره بعد. اقتربوا ممن يتردد؛ ويبقى التذكير على انفراد بينكم وبينه.
    [discussion] <b>النقاش.</b> دعوا المجموعة تقرأ الأفكار، ثم اسألوا: ما الذي ينقص؟ ومن يرى الأمر بشكل آخر؟ أعطوا الكلمة لمن لم يأخذها. ما زالت كتابة أفكار جديدة ممكنة.
        في دردشة المجموعة، يُقترح أي نص بالجواب عنه بأحد الأمرين، ولكاتبه القرار:
        /defi
        /solution
    [merge_and_rank] <b>التجميع.</b> قرّبوا مع المجموعة بين الأفكار المتشابهة؛ وتبقى الكلمات الأصلية محفوظة تحتها. ضعوا جانبا ما يخرج عن الموضوع دون أن يضيع.
    [action_sheet] <b>بطاقة الإجراء.</b> لكل حل معتمد: من يقوده، وبأي وسائل، وفي أي أجل؟ ما لم يقرره أحد يبقى فارغا.
    [report] <b>خلاصة المجموعة.</b> راجعوها مع الأعضاء: ثلاث رسائل، ونقطة خلاف، ومفاجأة، وطلب. تصادق عليها المجموعة في دقيقتين.
   *[other] لا توجد مرحلة جارية للمجموعة.
}
pad-help-why = ما سبب طلب المساعدة؟
pad-help-why-button = { $reason ->
    [time] مسألة وقت
    [room] القاعة أو المعدات
    [tension] توتر داخل المجموعة
   *[other] سبب آخر
}
pad-hand-over = إلى من تودون تسليم المجموعة؟
pad-hand-over-none = لا يوجد من يمكنه تسيير المجموعة حاليا: أشعروا فريق التنظيم.
pad-handed = <b>تسيير «{ $group }» بين أيديكم</b>، { $room }. التسليم من: { $name }. كل ما جرى محفوظ.
pad-given = تم ذلك. تسيير المجموعة الآن: { $name }.
pad-taken = مشاركة في تسيير «{ $group }» معكم: { $name }.
pad-you-lead = تسيّرون الآن «{ $group }».
pad-released = تم ذلك. لم تعودوا تسيّرون «{ $group }».
pad-released-to-you = يعيد إليكم { $name } تسيير «{ $group }».
pad-nobody-leads = <b>تبدأ «{ $group }» دون تيسير</b>، { $room }. ومع ذلك يتقدم وقت المجموعة.
audit-refused = { $area ->
    [pad] ضغط على زر محجوز، دون أثر: توقيت إحدى المجموعات
    [group] ضغط على زر محجوز، دون أثر: تجميع مساهمات إحدى المجموعات
    [page] ضغط على زر محجوز، دون أثر: خلاصة إحدى المجموعات
   *[team] ضغط على زر محجوز لفريق التنظيم، دون أثر
}
log-head = <b>السجل</b>: ما أُنجز، من الأحدث إلى الأقدم.
log-empty = <b>السجل</b>: لم يُسجّل شيء بعد.
log-line = { $at } · { $what }{ $known ->
    [yes] {" "}· { $who }
    [order] {" "}· سطر الأوامر
   *[no] {""}
}{ $undone ->
    [yes] {" "}· أُلغي
   *[no] {""}
}
audit-pad-paused = توقف وقت المجموعة ({ $subject })
audit-pad-resumed = استؤنف وقت المجموعة ({ $subject })
audit-pad-moved = { $way ->
    [more] { $minutes ->
        [one] إضافة دقيقة واحدة للمجموعة ({ $subject })
        [two] إضافة دقيقتين للمجموعة ({ $subject })
        [few] إضافة { $minutes } دقائق للمجموعة ({ $subject })
       *[other] إضافة { $minutes } دقيقة للمجموعة ({ $subject })
    }
   *[less] { $minutes ->
        [one] إنقاص دقيقة واحدة من وقت المجموعة ({ $subject })
        [two] إنقاص دقيقتين من وقت المجموعة ({ $subject })
        [few] إنقاص { $minutes } دقائق من وقت المجموعة ({ $subject })
       *[other] إنقاص { $minutes } دقيقة من وقت المجموعة ({ $subject })
    }
}
audit-pad-closed = أُغلقت مرحلة المجموعة ({ $subject })
audit-pad-reopened = أُعيد فتح مرحلة المجموعة ({ $subject })
audit-pad-nudged = أُرسل تذكير على انفراد ({ $subject })
audit-pad-called-help = طُلبت المساعدة ({ $subject })
audit-pad-help-answered = تم التكفل بطلب المساعدة ({ $subject })
audit-pad-help-off = أُلغي طلب المساعدة ({ $subject })
audit-pad-handed-over = سُلّمت المجموعة إلى شخص آخر ({ $subject })
audit-pad-taken-over = جرى تولي تسيير المجموعة ({ $subject })
pad-nudged-already = سبق إرسال تذكير هذه المرحلة، ومرة واحدة تكفي.

## خلاصة المجموعة

page-not-yet = تكون خلاصة مجموعتكم جاهزة عند بداية مرحلة إعداد الخلاصة.
page-earlier-button = خلاصة الجلسة السابقة
page-head = <b>خلاصة المجموعة · { $group }</b>
page-state = { $state ->
    [approved] صادقت عليها المجموعة · موافقة: { $agreed } · ملاحظة نقص: { $missing }
    [contested] سجّلت المجموعة ملاحظات · موافقة: { $agreed } · ملاحظة نقص: { $missing }
    [unanswered] عُرضت على المجموعة دون جواب، ولم تتم المصادقة عليها.
    [published] قُدّمت في الجلسة العامة · موافقة: { $agreed } · ملاحظة نقص: { $missing }
   *[draft] مسودة لم تصادق عليها المجموعة بعد.
}
page-shown = معروضة على المجموعة إلى غاية الساعة { $until } · موافقة: { $agreed } من { $asked }
page-corrected = صُحّحت بعد الجلسة العامة، النسخة { $version }: { $note }
page-counts = ملاحظات النقص: { $gaps } · ملاحظات الأقلية: { $notes }
page-line = <b>{ $name }.</b> { $state ->
    [empty] (للكتابة، أو تبقى فارغة)
    [stale] { $text } (⚠ للمراجعة: سُحبت مساهمة)
    [remark] { $text } (ملاحظة المقرر(ة))
   *[evidence] { $text } ({ $codes })
}
page-line-name = { $kind ->
    [disagreement] نقطة خلاف
    [surprise] مفاجأة
    [ask] طلب
   *[message] الرسالة { $number }
}
page-line-head = <b>{ $name }</b> · السطر { $number } من { $total }
page-rewrite-button = { $way ->
    [correct] تصحيح هذا السطر
    [write] كتابة هذا السطر
   *[rewrite] إعادة صياغة هذا السطر
}
page-next-button = السطر الموالي
page-back-button = الرجوع إلى الخلاصة
page-empty = الخلاصة ما زالت فارغة: اكتبوا سطرا واحدا على الأقل.
page-card-head = { $name } · { $number } من { $total }
page-card = <b>{ $text }</b>
page-time = { $minutes ->
    [zero] انتهى وقت كلمتكم على الساعة { $until }
    [one] بقيت دقيقة واحدة · إلى غاية الساعة { $until }
    [two] بقيت دقيقتان · إلى غاية الساعة { $until }
    [few] بقيت { $minutes } دقائق · إلى غاية الساعة { $until }
   *[other] بقيت { $minutes } دقيقة · إلى غاية الساعة { $until }
}
page-time-free = الساعة { $at }.
page-time-button = تحديث الوقت
page-card-next-button = التالي
page-card-before-button = السابق
page-lines-button = مراجعة سطرا بسطر
page-show-button = عرضها على المجموعة للمصادقة
page-agree-button = أوافق
page-missing-button = ينقص شيء ما
page-read-button = القراءة بخط كبير
page-notes-button = النواقص والملاحظات
page-files-button = ملفات المجموعة (دون تفريغ)
page-files = <b>ما أرسلته المجموعة دون كتابة.</b> لم يُفرَّغ منه شيء: المسوا سطرا للاستماع إليه أو مشاهدته.
page-file = { $number }. { $kind ->
    [voice] رسالة صوتية
    [audio] تسجيل
    [photo] صورة
    [document] وثيقة
   *[other] فيديو
}{ $seconds ->
    [zero] {""}
    [one] ، ثانية واحدة
    [two] ، ثانيتان
    [few] ، { $seconds } ثوان
   *[other] ، { $seconds } ثانية
}{ $of ->
    [yes] {" "}· مع { $code }
   *[no] {""}
} · دون تفريغ
page-file-button = { $kind ->
    [voice] استماع
    [audio] استماع
   *[other] عرض
} { $number }
page-file-sent = تجدونه أسفله مباشرة.
page-note-button = إضافة ملاحظة أقلية
page-take-button = تسلّم المهمة
page-take-back-button = استرجاع الخلاصة
page-successor-button = اقتراح شخص آخر
page-other-button = اقتراح شخص آخر
page-review-button = مراجعة الخلاصة
page-drafted = <b>الخلاصة جاهزة للمراجعة: { $group }.</b>
    { $lines ->
        [zero] لا توجد مساهمات للمجموعة بعد: الأسطر تنتظر كتابتها.
        [one] سطر واحد مأخوذ من مساهمات المجموعة.
        [two] سطران مأخوذان من مساهمات المجموعة.
        [few] { $lines } أسطر مأخوذة من مساهمات المجموعة.
        [many] { $lines } سطرا مأخوذا من مساهمات المجموعة.
       *[other] { $lines } سطر من مساهمات المجموعة.
    } راجعوها ثم اعرضوها على المجموعة: تصادق عليها في دقيقتين.
page-notes = <b>ما تضيفه المجموعة إلى الخلاصة</b>
page-gap-line = ينقص: { $text }
page-note-line = ملاحظة أقلية: { $text }
page-held-by-another = أصبحت الخلاصة بيد شخص آخر من المجموعة. ما كتبتموه محفوظ.
page-line-gone = لم يعد هذا السطر في الخلاصة. ما كتبتموه محفوظ.
page-line-undone = عاد السطر إلى صيغته السابقة.
page-line-now = الصيغة الحالية: { $text }
page-line-now-empty = هذا السطر فارغ حاليا.
page-rewrite = <b>{ $name }:</b> { $kind ->
    [disagreement] ما الذي لا تتفق عليه المجموعة؟
    [surprise] ما الذي فاجأ المجموعة؟
    [ask] ما الذي تطلبه المجموعة من الجلسة العامة؟
   *[message] ما الذي تستخلصه المجموعة؟
} اكتبوا الجملة. الحد الأقصى بالأحرف: { $most }.
page-leave-empty-button = ترك هذا السطر فارغا
page-line-in-words = يُرجى كتابة ذلك في بضع كلمات.
page-line-long = الحد الأقصى بالأحرف: { $most }، وعدد أحرف نصكم: { $count }. نصكم محفوظ: اكتبوا صيغة أقصر.
page-evidence = <b>إلى ماذا تستند هذه الجملة؟</b> اختاروا، أو اكتبوا رموز المساهمات (مثلا S1-3 S1-7).
page-evidence-keep-button = إلى { $codes }
page-evidence-remark-button = هي ملاحظتي
page-evidence-codes = اكتبوا رموز المساهمات، مع فراغ بينها.
page-evidence-unknown = الرمز { $code } لا يوافق أي مساهمة في هذه الجلسة. يُرجى التحقق منه.
page-correction-note = <b>ما الذي صححتموه؟</b> ترافق هذه الملاحظة النسخة الجديدة.
page-note-missing = يُرفق التصحيح بعد الجلسة العامة بملاحظة: اكتبوها في بضع كلمات.
page-line-done = { $way ->
    [corrected] <b>صُحّح السطر.</b> رقم النسخة الآن: { $version }.
    [asked-again] <b>سُجّل السطر.</b> تغيرت الخلاصة: اعرضوها من جديد على المجموعة.
   *[kept] <b>سُجّل السطر.</b>
}
page-asked = <b>الخلاصة معروضة على المجموعة إلى غاية الساعة { $until }.</b> { $people ->
    [zero] لا يمكن الوصول إلى أي شخص آخر حاليا.
    [one] دُعي شخص واحد إلى الجواب.
    [two] دُعي شخصان إلى الجواب.
    [few] دُعي { $people } أشخاص إلى الجواب.
    [many] دُعي { $people } شخصا إلى الجواب.
   *[other] دُعي { $people } شخص إلى الجواب.
}
page-question = <b>هل تعبّر هذه الخلاصة عما تستخلصه مجموعتكم؟</b> { $group }
    ننتظر جوابكم إلى غاية الساعة { $until }.
page-agreed = <b>شكرا لكم، سُجّلت موافقتكم على الخلاصة.</b>
page-not-asked = انتهت المصادقة. هذه هي الخلاصة.
page-not-asked-since = انتهت المصادقة على الساعة { $at }. هذه هي الخلاصة.
page-verdict = { $state ->
    [approved] <b>صادقت المجموعة على الخلاصة.</b>
    [contested] <b>سجّلت المجموعة نواقص.</b> يمكنكم إتمام الخلاصة وعرضها من جديد.
   *[unanswered] <b>لم يُجب أحد خلال دقيقتين.</b> لم تتم المصادقة على الخلاصة، ويمكنكم عرضها من جديد.
}
    موافقة: { $agreed } · ملاحظة نقص: { $missing } · دون جواب: { $silent }
page-gap = <b>سُجّل ذلك. ما الذي ينقص؟</b> تكفي بضع كلمات.
page-no-gap = دون تعليق
page-gap-kept = { $given ->
    [yes] <b>شكرا لكم.</b> تصل كلماتكم إلى المقرر(ة).
   *[no] <b>شكرا لكم، سُجّل جوابكم.</b>
}
page-note = <b>هل لكم رأي مخالف؟</b> اكتبوا ملاحظتكم: ترافق الخلاصة إلى غاية الخلاصة التركيبية.
page-note-kept = <b>ترافق ملاحظتكم خلاصة المجموعة.</b>

## تسلّم المهمة

page-vacant = { $why ->
    [left] <b>تعذر على { $name } البقاء: من يمكنه تقديم الخلاصة؟</b>
    [silent] <b>لا جواب من { $name } منذ الساعة { $since }: من يمكنه تسلّم المهمة؟</b>
    [absent] <b>تعذر الوصول إلى { $name }: من يمكنه أن يكون مقررا للمجموعة؟</b>
    [declined] <b>تعذر الأمر على الشخص المقترح: من غيره؟</b>
   *[unnamed] <b>لا مقرر للمجموعة بعد: من يمكنه القيام بذلك؟</b>
}
    { $group }
page-nobody = لا يمكن الوصول هنا إلى أي شخص آخر من المجموعة حاليا. اقترحوا ذلك شفويا: يمكن لكل عضو فتح الخلاصة وتسلّم المهمة.
page-propose-button = اقتراح { $name }
page-successor = <b>من يمكنه أن يكون مقررا؟</b> { $group }
page-successor-gone = لم يعد ممكنا الوصول إلى هذا الشخص. من غيره؟
page-proposed = { $page ->
    [yes] <b>هل يمكنكم تقديم خلاصة مجموعتكم؟</b> { $group }
   *[no] <b>هل تقبلون مهمة مقرر(ة) المجموعة؟</b> { $group }
}
page-intact = الخلاصة محفوظة كما هي، وآخر تعديل لها على الساعة { $at }.
page-decline-button = يتعذر عليّ ذلك
page-proposal-sent = أُرسل الطلب إلى { $name }.
page-declined = مفهوم، وشكرا على إخبارنا. نقترح الأمر على شخص آخر.
page-taken = أصبحت الخلاصة بين أيديكم.
page-taken-over = انتقلت المهمة إلى { $name } في: { $group }. لم يضع أي شيء.
page-named = <b>شكرا لكم، أنتم من يقدم خلاصة: { $group }.</b> تصلكم الخلاصة في مرحلة إعدادها.
page-yours = <b>الخلاصة بين أيديكم.</b>

audit-line-rewritten = السطر { $codes } من الخلاصة: أُعيدت صياغته
audit-page-taken = انتقلت خلاصة المجموعة إلى شخص آخر
audit-rapporteur-proposed = اقتُرح شخص مقررا
audit-rapporteur-declined = تعذر الأمر على الشخص المقترح مقررا

## ترتيب الكلمة

speaking-head = <b>{ $title }</b>
    { $minutes ->
        [zero] أقل من دقيقة لكل مجموعة، بما فيها الأسئلة
        [one] دقيقة واحدة لكل مجموعة، بما فيها الأسئلة
        [two] دقيقتان لكل مجموعة، بما فيها الأسئلة
        [few] { $minutes } دقائق لكل مجموعة، بما فيها الأسئلة
       *[other] { $minutes } دقيقة لكل مجموعة، بما فيها الأسئلة
    }
speaking-line = { $state ->
    [done] ✓ { $group }
    [speaking] ◀ <b>{ $group }</b>، إلى غاية الساعة { $until }
    [over] ◀ <b>{ $group }</b>، انتهى الوقت على الساعة { $until }
   *[waiting] · { $group }
}
speaking-more = … ومجموعات أخرى، عددها: { $count }
speaking-next-button = الكلمة إلى: { $group }
speaking-end-button = إنهاء تقديم الخلاصات
speaking-later-button = تأخير المجموعة الموالية إلى الأخير
speaking-back-button = تراجع
speaking-none = لا تقديم لخلاصات المجموعات حاليا.
speaking-called = <b>الكلمة لكم: { $group }.</b> { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}، إلى غاية الساعة { $until }.

## تجميع المساهمات

pad-merge-button = { $count ->
    [zero] تجميع المساهمات
   *[other] التجميع، عدد الاقتراحات: { $count }
}
merge-overview = <b>التجميع · { $group }</b>
    { $items ->
        [zero] لا توجد مساهمات حتى الآن
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $items } مساهمات
       *[other] { $items } مساهمة
    } · { $themes ->
        [zero] لا محاور
        [one] محور واحد
        [two] محوران
        [few] { $themes } محاور
        [many] { $themes } محورا
       *[other] { $themes } محور
    } · موضوعة جانبا: { $aside }
merge-originals-stay = لا شيء يُجمَّع من تلقاء نفسه. تبقى النصوص الأصلية تحت كل محور، ويمكن التراجع عن كل خطوة.
merge-closed = التجميع غير مفتوح في هذه المرحلة. ما أُنجز محفوظ.
gather-open-button = محاور مقترحة
merge-hints-button = { $count ->
    [one] الاطلاع على اقتراح واحد
    [two] الاطلاع على اقتراحين
    [few] الاطلاع على { $count } اقتراحات
    [many] الاطلاع على { $count } اقتراحا
   *[other] الاطلاع على { $count } اقتراح
}
merge-hints-more-button = الاطلاع على الاقتراحات
merge-themes-button = المحاور: { $count }
merge-items-button = المساهمات: { $count }
merge-aside-button = الموضوعة جانبا: { $count }
merge-steps-button = آخر الخطوات: { $count }
merge-steps-open-button = الاطلاع على آخر الخطوات
merge-pad-button = الرجوع إلى اللوحة
merge-home-button = الرجوع إلى التجميع
merge-back-button = الرجوع
merge-before-button = الصفحة السابقة
merge-after-button = الصفحة الموالية
merge-undo-button = تراجع
merge-undo-number-button = التراجع عن الخطوة { $number }
merge-hint = <b>هل تقول هاتان المساهمتان الشيء نفسه؟</b> ({ $number } من { $total })
merge-denies = ⚠ يبدو أن إحداهما تقول عكس الأخرى: يُستحسن التمعن فيهما قبل التجميع.
merge-no-hint = لا اقتراحات أخرى: يبدو أن المساهمات الباقية تقول أشياء مختلفة.
merge-join-button = تجميع
merge-apart-button = الإبقاء عليهما منفصلتين
merge-next-button = اقتراح آخر
merge-joined = <b>جُمّعت تحت:</b> { $label }
    { $count ->
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
       *[other] { $count } مساهمة
    }، { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    }.
merge-kept-apart = تبقى المساهمتان منفصلتين.
merge-changed-meanwhile = تغيرت الحالة في هذه الأثناء. إليكم الحالة الآن.
merge-with = <b>مع أي مساهمة نجمعها؟</b>
    { $item }
gather-list = { $count ->
        [zero] <b>لا محاور مقترحة الآن.</b> تُقارن المساهمات في بداية كل مرحلة.
        [one] <b>محور مقترح واحد.</b> لا شيء يُجمع دون موافقتكم.
        [two] <b>محوران مقترحان.</b> لا شيء يُجمع دون موافقتكم.
        [few] <b>{ $count } محاور مقترحة.</b> لا شيء يُجمع دون موافقتكم.
        [many] <b>{ $count } محورا مقترحا.</b> لا شيء يُجمع دون موافقتكم.
       *[other] <b>{ $count } محور مقترح.</b> لا شيء يُجمع دون موافقتكم.
    }
gather-button = { $words } ({ $count })
gather-theme = <b>{ $words }</b>
    { $count ->
        [zero] لا مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
        [many] { $count } مساهمة
       *[other] { $count } مساهمة
    }، { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    }
gather-yes-button = جمع هذه المساهمات
gather-others-button = محاور مقترحة أخرى
merge-themes = <b>{ $count ->
    [zero] لا محاور حتى الآن
    [one] محور واحد في مجموعتكم
    [two] محوران في مجموعتكم
    [few] { $count } محاور في مجموعتكم
    [many] { $count } محورا في مجموعتكم
   *[other] { $count } محور في مجموعتكم
}.</b>
merge-theme = <b>{ $label }</b>
    { $count ->
        [zero] لا توجد مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
       *[other] { $count } مساهمة
    }، { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    }.
merge-theme-button = { $label }
merge-rename-button = تغيير اسم المحور
merge-pick-open-button = فصل مساهمات
merge-pick = <b>ما المساهمات التي تخرج من هذا المحور؟</b>
    { $label }
merge-pick-button = { $on ->
    [yes] ☑ { $item }
   *[no] ☐ { $item }
}
merge-split-button = { $count ->
    [one] فصل مساهمة واحدة
    [two] فصل مساهمتين
    [few] فصل { $count } مساهمات
   *[other] فصل { $count } مساهمة
}
merge-split-done = <b>تم الفصل:</b> { $codes }
merge-name = <b>ما الاسم المناسب لهذا المحور؟</b> اكتبوه في بضع كلمات.
    الاسم الحالي: { $label }
merge-name-in-words = يُرجى كتابة اسم المحور في بضع كلمات.
merge-name-long = الحد الأقصى لاسم المحور بالأحرف: { $most }، وعدد أحرف نصكم: { $count }. نصكم محفوظ: اكتبوا صيغة أقصر.
merge-item-line = <b>{ $code }</b> · { $text }
merge-item-button = { $code } · { $text }
merge-steps = <b>آخر خطوات مجموعتكم</b>
merge-step = { $number }. على الساعة { $at }: { $what }
merge-undone = <b>تم التراجع عن:</b> { $what }
merge-undo-newer = تستند خطوة أحدث إلى هذه الخطوة: تراجعوا أولا عن الأحدث.
    { $what }

audit-merged = { $codes }: جُمّعت تحت «{ $label }»
audit-theme-renamed = { $codes }: أصبح اسم المحور «{ $label }»
audit-theme-split = { $codes }: أُخرجت من محور «{ $label }»
audit-kept-apart = { $codes }: بقيت منفصلة
audit-set-aside = { $codes }: وُضعت جانبا، «{ $reason }»
audit-hidden = { $codes }: أُخفيت، «{ $reason }»
audit-brought-back = { $codes }: أُعيدت إلى المساهمات
audit-dimension-moved = { $codes }: نُقلت إلى «{ $dimension }»

## ما تقوله عدة مجموعات

desk-across = { $count ->
    [zero] لا مقترحات للتقريب بين المجموعات.
    [one] لديكم مقترح واحد للتقريب بين المجموعات.
    [two] لديكم مقترحان للتقريب بين المجموعات.
    [few] لديكم { $count } مقترحات للتقريب بين المجموعات.
    [many] لديكم { $count } مقترحا للتقريب بين المجموعات.
   *[other] لديكم { $count } مقترح للتقريب بين المجموعات.
}
desk-across-button = بين المجموعات
across-none = لم تبلغ المجموعات هذه المرحلة بعد: تُقارن مساهماتها عندما يصبح بإمكان مجموعتين على الأقل تجميع مساهماتهما.
across-head = <b>بين المجموعات · { $session }</b>
    { $waiting ->
        [zero] لا مقترحات في الانتظار
        [one] مقترح واحد للتقريب
        [two] مقترحان للتقريب
        [few] { $waiting } مقترحات للتقريب
        [many] { $waiting } مقترحا للتقريب
       *[other] { $waiting } مقترح للتقريب
    } · { $shared ->
        [zero] لا محاور مشتركة
        [one] محور مشترك واحد
        [two] محوران مشتركان
        [few] { $shared } محاور مشتركة
        [many] { $shared } محورا مشتركا
       *[other] { $shared } محور مشترك
    }
across-rule = ما جُمع بين المجموعات يُحتسب واحدا في الترتيب والتصويت والوثائق، مع الأشخاص من جميع المجموعات. وتبقى نصوص كل مجموعة ومحاورها كما هي.
across-voted = بدأ التصويت الخاص بهذه الجلسة: ما جُمع أو فُصل يبقى على حاله.
across-hints-button = { $count ->
    [zero] لا مقترحات
    [one] الاطلاع على مقترح واحد
    [two] الاطلاع على مقترحين
    [few] الاطلاع على { $count } مقترحات
    [many] الاطلاع على { $count } مقترحا
   *[other] الاطلاع على { $count } مقترح
}
across-list-button = المحاور المشتركة: { $count }
across-look-button = إعادة المقارنة
across-looking = انطلقت المقارنة: يُرجى فتح هذه الصفحة من جديد بعد لحظات.
across-home-button = الرجوع إلى مقارنة المجموعات
across-hint = <b>هل تقول هاتان المجموعتان الشيء نفسه؟</b> ({ $number } من { $total })
across-line = <b>{ $code }</b> · { $group } · { $text }
across-no-hint = لا مقترحات أخرى: يبدو أن ما تقوله المجموعات مختلف.
across-joined = <b>جُمعت تحت:</b> { $label }
    { $count ->
        [zero] لا مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
       *[other] { $count } مساهمة
    }، { $groups ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $groups } مجموعات
       *[other] { $groups } مجموعة
    }، { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    }.
across-originals-stay = تبقى النصوص الأصلية ومحاور كل مجموعة تحتها، ويمكن التراجع عن كل خطوة.
across-kept-apart = تبقى المساهمتان منفصلتين.
across-list = <b>{ $count ->
    [zero] لا محاور مشتركة بين عدة مجموعات
    [one] محور مشترك واحد بين عدة مجموعات
    [two] محوران مشتركان بين عدة مجموعات
    [few] { $count } محاور مشتركة بين عدة مجموعات
    [many] { $count } محورا مشتركا بين عدة مجموعات
   *[other] { $count } محور مشترك بين عدة مجموعات
}</b>
across-theme-button = { $label }
across-theme = <b>{ $label }</b>
    { $count ->
        [zero] لا مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
       *[other] { $count } مساهمة
    }، { $groups ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $groups } مجموعات
       *[other] { $groups } مجموعة
    }، { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    }
across-part-button = الفصل من جديد
across-parted = <b>فُصلت من جديد:</b> { $label }
across-undone = تم التراجع.
across-undo-newer = تستند خطوة أحدث إلى هذه الخطوة.
audit-across-joined = { $codes }: جُمعت بين المجموعات تحت «{ $label }»
audit-across-kept-apart = { $codes }: بقيت منفصلة بين المجموعات
audit-across-taken-apart = { $codes }: فُصلت من جديد، «{ $label }»

## وضع المساهمات جانبا

park-items = <b>{ $count ->
    [zero] لا توجد مساهمات حتى الآن
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
   *[other] { $count } مساهمة
}.</b> اختاروا إحداها لتجميعها أو وضعها جانبا أو نقلها.
park-with-button = تجميعها مع أخرى
park-aside-button = وضعها جانبا
park-hide-button = إخفاؤها
park-dimension-button = تغيير البُعد
park-bring-back-button = إعادتها إلى المساهمات
park-brought-back = عادت المساهمة.
park-where = البُعد: { $dimension }
park-no-dimension = غير محدد
park-state = { $state ->
    [parked] موضوعة جانبا: { $reason }
    [hidden] مخفية: { $reason }
   *[withdrawn] سحبها من كتبها. { $reason }
}
park-line = { $item }
    { $state ->
        [hidden] مخفية: { $reason }
       *[parked] موضوعة جانبا: { $reason }
    }
park-list = <b>{ $count ->
    [zero] لا شيء موضوع جانبا
    [one] مساهمة واحدة موضوعة جانبا
    [two] مساهمتان موضوعتان جانبا
    [few] { $count } مساهمات موضوعة جانبا
   *[other] { $count } مساهمة موضوعة جانبا
}.</b>
park-back-button = إعادة { $code }
park-dimension = <b>إلى أي بُعد تنتمي؟</b>
    { $item }
    البُعد الحالي: { $dimension }
park-reason = { $way ->
    [hide] <b>ما سبب إخفاء هذه المساهمة؟</b>
   *[aside] <b>ما سبب وضع هذه المساهمة جانبا؟</b>
} تكفي بضع كلمات.
park-reason-read = يمكن لمن كتب المساهمة الاطلاع على هذا السبب.
park-reason-in-words = يُرجى كتابة السبب في بضع كلمات.
park-reason-long = الحد الأقصى للسبب بالأحرف: { $most }، وعدد أحرف نصكم: { $count }. نصكم محفوظ: اكتبوا صيغة أقصر.

## التصويت

vote-opens = <b>التصويت مفتوح إلى غاية الساعة { $until }.</b> { $kind ->
    [ratings] قيّموا بعض الحلول من حيث الأثر وقابلية التنفيذ.
    [dots_and_ratings] لكم { $dots ->
        [zero] نقط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $dots } نقط
       *[other] { $dots } نقطة
    } للتوزيع، ثم بضعة حلول للتقييم.
   *[other] لكم { $dots ->
        [zero] نقط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $dots } نقط
       *[other] { $dots } نقطة
    } للتوزيع.
} التصويت سري، ويمكن تعديله إلى حين الإغلاق.
vote-dots = { $left ->
    [zero] { $total ->
        [one] <b>وُضعت نقطتكم.</b> المسوا السطر الذي اخترتموه لاسترجاعها.
        [two] <b>وُضعت نقطتاكم.</b> المسوا سطرا اخترتموه لاسترجاع نقطه.
       *[other] <b>وُضعت نقطكم كلها، وعددها { $total }.</b> المسوا سطرا اخترتموه لاسترجاع نقطه.
    }
    [one] <b>بقيت لكم نقطة واحدة من أصل { $total }.</b> المسوا سطرا لوضعها عليه.
    [two] <b>بقيت لكم نقطتان من أصل { $total }.</b> المسوا سطرا لوضع نقطة عليه؛ والمسوه من جديد لإضافة أخرى، ثم لاسترجاعها.
    [few] <b>بقيت لكم { $left } نقط من أصل { $total }.</b> المسوا سطرا لوضع نقطة عليه؛ والمسوه من جديد لإضافة أخرى، ثم لاسترجاعها.
   *[other] <b>بقيت لكم { $left } نقطة من أصل { $total }.</b> المسوا سطرا لوضع نقطة عليه؛ والمسوه من جديد لإضافة أخرى، ثم لاسترجاعها.
}
vote-line = { $number }. { $text }
vote-option-button = { $dots } { $number }. { $text }
vote-secret = 🔒 تصويت سري: لا تظهر إلا المجاميع، عند الإغلاق.
vote-confirm-button = تأكيد تصويتي
vote-rating = <b>{ $scale }: ما تقديركم؟</b> (الحل { $position } من { $total })
    { $text }
vote-rating-again = <b>{ $scale }: ما تقديركم؟</b>
    { $text }
vote-value-button = { $end ->
    [low] { $value } · مستوى منخفض
    [high] { $value } · مستوى مرتفع
   *[none] { $value }
}
vote-rated = تقديركم الحالي: { $value }. المسوا رقما آخر لتغييره.
vote-again-button = مراجعة تقديراتي
vote-stop-button = أكتفي بهذا القدر
vote-done = <b>سُجّل تصويتكم.</b>{ $left ->
    [zero] {" "}ويمكنكم تعديله إلى حين الإغلاق.
    [one] {" "}بقيت لكم نقطة واحدة يمكنكم وضعها، كما يمكنكم تعديل تصويتكم إلى حين الإغلاق.
    [two] {" "}بقيت لكم نقطتان يمكنكم وضعهما، كما يمكنكم تعديل تصويتكم إلى حين الإغلاق.
    [few] {" "}بقيت لكم { $left } نقط يمكنكم وضعها، كما يمكنكم تعديل تصويتكم إلى حين الإغلاق.
   *[other] {" "}بقيت لكم { $left } نقطة يمكنكم وضعها، كما يمكنكم تعديل تصويتكم إلى حين الإغلاق.
}
vote-then-rate = <b>سُجّلت نقطكم.</b> بقي تقييم بعض الحلول، وليس بينها حل من اقتراحكم.
vote-change-button = تعديل تصويتي
vote-closed = انتهى هذا التصويت على الساعة { $at }. نحن الآن في:
vote-none = لا يوجد تصويت مفتوح حاليا. نحن الآن في:
vote-nothing = لا شيء معروض في هذا التصويت. نحن الآن في:
vote-not-yours = هذا التصويت خاص بالمشاركات والمشاركين. نحن الآن في:
vote-seat-taken = يصوّت باسم مقعدكم من ينوب عنكم. نحن الآن في:
vote-option-gone = لم يعد هذا المقترح معروضا للتصويت.
vote-too-many-on-one = الحد الأقصى للنقط على السطر نفسه: { $most }.
vote-no-dots-left = { $total ->
    [one] وُضعت نقطتكم. المسوا السطر الذي اخترتموه لاسترجاعها.
    [two] وُضعت نقطتاكم. المسوا سطرا اخترتموه لاسترجاع نقطه.
   *[other] وُضعت نقطكم كلها، وعددها { $total }. المسوا سطرا اخترتموه لاسترجاع نقطه.
}
vote-still-open = ما زال التصويت مفتوحا.
rating-own = لا يقيّم أحد مقترحه الخاص.
rating-out-of-scale = اختاروا تقييما من { $least } إلى { $most }.
back-to-now-button = أين نحن الآن

## المقاعد

seats-head = <b>المقاعد في المجموعات</b>
seats-session = الجلسة { $session }: المقاعد المخصصة { $seated }{ $waiting ->
    [zero] {""}
   *[other] {" · "}دون مقعد: { $waiting }
}
seats-assign-button = توزيع مقاعد الجلسة { $session }
seats-balance-button = إعادة توازن الجلسة { $session }
seats-session-button = مقاعد { $session }
seats-who-button = من يجلس أين ({ $session })
seats-back-button = كل الجلسات
seats-groups-button = مجموعات الجلسة
seats-who-head = <b>الجلسة { $session }</b>: عدد من لهم مقعد: { $seated } · في الانتظار: { $waiting }
seats-group-button = { $group } ({ $count })
seats-who-group = <b>{ $group }</b> · عدد الأشخاص: { $count }
seats-who-line = { $leads ->
    [facilitator] { $name }، التيسير
    [rapporteur] { $name }، التقرير
   *[no] { $name }
}
seats-fairness-button = بطاقة الإنصاف للجلسة { $session }
seats-tie =
    { $rule ->
        [together] يجلسون معا: { $people }
       *[apart] لا يجلسون معا: { $people }
    }
seats-begun = بدأت هذه الجلسة، أو لا وجود لها: لا يمكن توزيع مقاعدها من جديد، بل إعادة توازنها فقط.
seats-failed = لم يفض البحث عن مقاعد الجلسة { $session } إلى نتيجة. تبقى المقاعد الحالية، ويمكن إعادة البحث.
seats-assigned = <b>الجلسة { $session }: وُزعت المقاعد ({ $count }).</b> التوازنات المحترمة: { $met } · غير المحترمة: { $unmet } · القرعة { $seed }
seats-proof = { $proved ->
    [yes] لا يوجد توزيع أفضل، وذلك مثبت.
   *[no] لا يمكن لتوزيع أفضل أن يكسب أكثر من { $gap }%.
}
seats-offer = <b>الجلسة { $session }: التنقيلات الممكنة.</b> يُشعَر كل شخص مرة واحدة، مع بيان السبب.
seats-balanced = <b>الجلسة { $session }: المجموعات متوازنة.</b> لا حاجة إلى نقل أحد.
seats-point = { $number }. { $count ->
    [zero] لا ينتقل أحد
    [one] ينتقل شخص واحد
    [two] ينتقل شخصان
    [few] ينتقل { $count } أشخاص
    [many] ينتقل { $count } شخصا
   *[other] ينتقل { $count } شخص
} · { $even ->
    [yes] أحجام متساوية
   *[no] أحجام غير متساوية
} · فارق التوازن: { $cost }
seats-move-button = { $count ->
    [zero] دون نقل
    [one] نقل شخص واحد
    [two] نقل شخصين
    [few] نقل { $count } أشخاص
    [many] نقل { $count } شخصا
   *[other] نقل { $count } شخص
}
seats-moved = { $count ->
    [zero] لم ينتقل أحد.
    [one] تم ذلك: غيّر شخص واحد مجموعته، وقد أُشعر.
    [two] تم ذلك: غيّر شخصان مجموعتهما، وقد أُشعرا.
    [few] تم ذلك: غيّر { $count } أشخاص مجموعاتهم، وقد أُشعروا.
    [many] تم ذلك: غيّر { $count } شخصا مجموعاتهم، وقد أُشعروا.
   *[other] تم ذلك: غيّر { $count } شخص مجموعاتهم، وقد أُشعروا.
}
seats-offer-old = تغيرت المقاعد منذ هذا المقترح: اطلبوا مقترحا جديدا.
seats-clash = <b>الجلسة { $session }: لا توزيع يحترم جميع القواعد.</b> موضع التعارض:
seats-clash-rule = { $rule ->
    [language] لغة العمل
    [fixed] مقاعد المسيّرين
    [imported] مقاعد الملف
    [size] مجموعات متساوية الحجم
    [capacity] طاقة القاعات
    [together] من يجب جمعهم
   *[apart] من يجب التفريق بينهم
}
seats-relax = للمضي قدما: { $rule ->
    [language] أضيفوا لغة عمل إلى إحدى المجموعات
    [fixed] حرّروا مقعدا مثبتا
    [imported] اسمحوا بنقل مقعد من الملف
    [size] اقبلوا أحجاما غير متساوية
    [capacity] أضيفوا مقاعد: { $places }
    [together] تخلوا عن جمع هؤلاء
   *[apart] تخلوا عن التفريق بين هؤلاء
}

## مقعدي

seat-why-button = لماذا هذه المجموعة؟
seat-none = لا مجموعة لكم بعد في هذه الجلسة، وستجدونها هنا.
seat-nobody = لا أحد يحمل المعرّف { $person }.
seat-person = <b>{ $name }</b>
seat-here = <b>مجموعتكم: { $group }.</b>
seat-how = { $reason ->
    [imported] حدّد فريق التنظيم هذا المقعد مسبقا.
    [leader] لكم فيها دور في التسيير.
    [assigned] حُسبت المقاعد لتشبه كل مجموعة القاعة كلها.
    [best_free] خُصص لكم عند وصولكم أفضل مقعد شاغر، دون نقل أي شخص.
    [swapped] طلبتم تغيير المجموعة.
   *[moved] نُقلتم لإعادة التوازن بين المجموعات.
}
seat-why-category = { $category }: { $count ->
    [zero] لا أحد غيركم في هذه المجموعة
    [one] شخص آخر في هذه المجموعة
    [two] شخصان آخران في هذه المجموعة
    [few] { $count } أشخاص آخرين في هذه المجموعة
    [many] { $count } شخصا آخر في هذه المجموعة
   *[other] { $count } شخص آخر في هذه المجموعة
}، والحصة المنصفة من { $low } إلى { $high }.
seat-why-organisation = { $count ->
    [zero] لا يوجد فيها عضو آخر من مؤسستكم.
    [one] فيها عضو آخر من مؤسستكم.
    [two] فيها عضوان آخران من مؤسستكم.
    [few] فيها { $count } أعضاء آخرين من مؤسستكم.
    [many] فيها { $count } عضوا آخر من مؤسستكم.
   *[other] فيها { $count } عضو آخر من مؤسستكم.
}
seat-why-pair = { $count ->
    [zero] لا تلتقون فيها أحدا من مجموعتكم السابقة.
    [one] تلتقون فيها شخصا واحدا من مجموعتكم السابقة.
    [two] تلتقون فيها شخصين من مجموعتكم السابقة.
    [few] تلتقون فيها { $count } أشخاص من مجموعتكم السابقة.
    [many] تلتقون فيها { $count } شخصا من مجموعتكم السابقة.
   *[other] تلتقون فيها { $count } شخص من مجموعتكم السابقة.
}
seat-why-wish = { $rank ->
    [one] هو الموضوع الذي رغبتم فيه أولا.
   *[other] ترتيب هذه الرغبة في لائحتكم: { $rank }.
}
seat-why-language = هي المجموعة التي تشتغل بإحدى لغاتكم.
seat-why-full = كانت «{ $group }» مناسبة أيضا، لكن توازن المجموعات لم يسمح بذلك.
seat-why-better = كانت المجموعات الأخرى أقل توازنا بوجودكم، وتأتي بعدها «{ $group }».
seat-swap-button = طلب مجموعة أخرى
seat-swap = ما المجموعة التي تودون الالتحاق بها؟ ما كتبتموه يبقى في مجموعتكم الحالية.
seat-swap-none = لا توجد مجموعة أخرى تشتغل بإحدى لغاتكم.
seat-any-button = أي مجموعة أخرى
seat-wish-kept = سُجّلت رغبتكم. عند شغور مقعد أو رغبة شخص في التبادل، تجدون الخبر هنا.
seat-wish-granted = <b>تم ذلك: غيّرتم مجموعتكم.</b>
seat-wish-asked = طلب تغيير المجموعة: { $name }{ $has-group ->
    [yes] {" · "}{ $group }
   *[no] {""}
}. لا مقعد شاغر حاليا.
seat-moved = <b>أنتم الآن في: { $group }.</b>{ $has-room ->
    [yes] {" "}{ $room }.
   *[no] {""}
} { $reason ->
    [swapped] أتاح تبادل المقاعد تلبية إحدى الرغبات.
   *[moved] كان لا بد من إعادة التوازن بين المجموعات.
} ما كتبتموه يبقى في المجموعة السابقة.
seat-move = اختيار مجموعة، { $name }: ما المجموعة المناسبة؟
seat-now-in = نُقل المقعد، { $name }. المجموعة الجديدة: { $group }. أُشعر المعنيون بذلك.
seats-none = لم يُخصص أي مقعد بعد.
fairness-head = <b>الجلسة { $session }: توازن المجموعات</b>
fairness-sum = التوازنات المحترمة: { $met } · غير المحترمة: { $unmet } · الفارق: { $cost } · الحد الأدنى المثبت: { $bound } · القرعة { $seed }
fairness-pairs = من يلتقون من جديد، مثنى مثنى: { $count } (والحد الأدنى الممكن { $bound })
fairness-unmet = { $group } · { $rule ->
    [size] الحجم
    [category] الفئة { $value }
    [organisation] المؤسسة { $value }
   *[gender] النوع { $value }
}: { $count } (من { $low } إلى { $high })
audit-seats-assigned = وُزعت مقاعد الجلسة ({ $subject })
audit-seat-moved = تغيير المجموعة ({ $subject })

## مفكرتي

calendar-button = إضافة إلى مفكرتي
calendar-file = هذا برنامجكم: افتحوا الملف ليُضاف إلى مفكرتكم. وإذا تغير، فاطلبوه من جديد.

## مكتب التنظيم

desk-head = <b>مكتب التنظيم</b>
desk-now = الآن: <b>{ $title }</b>، إلى غاية الساعة { $at }. { $late ->
    [zero] في الموعد.
    [one] التأخر المتوقع: دقيقة واحدة.
    [two] التأخر المتوقع: دقيقتان.
    [few] التأخر المتوقع: { $late } دقائق.
   *[other] التأخر المتوقع: { $late } دقيقة.
}
desk-now-paused = الآن: <b>{ $title }</b>. الوقت متوقف لليوم كله.
desk-next = المرحلة المقبلة: <b>{ $title }</b>، على الساعة { $at }.
hour-of-a-day = { $at } ({ $day })
desk-over = انتهت أشغال اللقاء.
desk-group = { $group } · { $state ->
    [waiting] لم تبدأ بعد
    [done] انتهت
    [paused] { $phase }، الوقت متوقف
   *[running] { $phase }، إلى غاية الساعة { $until }
}
desk-groups-more = { $count ->
    [one] … ومجموعة أخرى
    [two] … ومجموعتان أخريان
    [few] … و{ $count } مجموعات أخرى
   *[other] … و{ $count } مجموعة أخرى
}
desk-people = الحضور: { $here } من { $roster }{ $waiting ->
    [zero] {""}
    [one] {" · "}تسجيل واحد ينتظر التأكيد
    [two] {" · "}تسجيلان ينتظران التأكيد
    [few] {" · "}{ $waiting } تسجيلات تنتظر التأكيد
   *[other] {" · "}{ $waiting } تسجيلا ينتظر التأكيد
}
desk-next-button = المرحلة الموالية
desk-pause-button = إيقاف وقت اليوم كله
desk-resume-button = استئناف وقت اليوم كله
desk-time-button = إضافة وقت أو إنقاصه
desk-groups-button = المجموعات
desk-late-button = التأخر وكيفية تداركه
desk-people-button = الحضور والوافدون
desk-message-button = مراسلة المشاركين
desk-review-button = { $count ->
    [one] المراجعة: مساهمة واحدة
    [two] المراجعة: مساهمتان
    [few] المراجعة: { $count } مساهمات
   *[other] المراجعة: { $count } مساهمة
}
desk-more-button = المقاعد والتحقق والإغلاق
desk-seats-button = المقاعد
desk-preflight-button = التحقق من الجاهزية
desk-documents-button = الوثائق والرسوم والمعطيات
desk-close-button = إغلاق ما هو جارٍ
desk-order-button = ترتيب أخذ الكلمة
desk-closing-button = الخلاصة والاختتام
desk-log-button = السجل
desk-back-button = العودة إلى المكتب
desk-undo-button = التراجع عن هذا التغيير
desk-time = ما مقدار تغيير وقت النهاية بالنسبة إلى الجميع؟
desk-move-button = { $way ->
    [more] { $minutes ->
        [two] إضافة دقيقتين
        [few] إضافة { $minutes } دقائق
       *[other] إضافة { $minutes } دقيقة
    }
   *[less] { $minutes ->
        [two] إنقاص دقيقتين
        [few] إنقاص { $minutes } دقائق
       *[other] إنقاص { $minutes } دقيقة
    }
}
desk-move-preview = { $way ->
    [more] عند إضافة { $minutes ->
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
   *[less] عند إنقاص { $minutes ->
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
} للجميع: { $effect }
desk-effect-collision = يتجاوز ما يسبق فقرة «{ $title }» موعدها الثابت بمقدار { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}.
desk-groups = ما المجموعة التي تودون تسيير وقتها؟
desk-groups-none = لا تشتغل أي مجموعة حاليا.
desk-more = ماذا تودون القيام به؟
desk-next-preview-phase = { $count ->
    [one] تنتقل الآن مجموعة واحدة إلى مرحلة «{ $phase }».
    [two] تنتقل الآن مجموعتان إلى مرحلة «{ $phase }».
    [few] تنتقل الآن { $count } مجموعات إلى مرحلة «{ $phase }».
   *[other] تنتقل الآن { $count } مجموعة إلى مرحلة «{ $phase }».
}
desk-next-preview-done = { $count ->
    [one] تُنهي الآن مجموعة واحدة جلستها.
    [two] تُنهي الآن مجموعتان جلستهما.
    [few] تُنهي الآن { $count } مجموعات جلستها.
   *[other] تُنهي الآن { $count } مجموعة جلستها.
}
desk-next-preview-block = ينتقل اليوم الآن إلى: <b>{ $title }</b>{ $early ->
    [zero] { "" }
    [one] ، قبل الموعد المقرر بدقيقة واحدة
    [two] ، قبل الموعد المقرر بدقيقتين
    [few] ، قبل الموعد المقرر ب{ $early } دقائق
    [many] ، قبل الموعد المقرر ب{ $early } دقيقة
   *[other] ، قبل الموعد المقرر ب{ $early } دقيقة
}.
desk-next-preview-waits = <b>{ $title }</b>: يبقى الموعد كما هو، على الساعة { $at }. إلى ذلك الحين لن يكون أي شيء جاريا.
desk-done-early = <b>أنهت جميع المجموعات عملها.</b> موعد فقرة «{ $title }» على الساعة { $at }، ولا شيء جارٍ إلى ذلك الحين. إذا بدأت الآن فستنتهي على الساعة { $until }، ويبقى ما بعدها في موعده.
desk-begin-button = البدء الآن
desk-next-preview-end = هذه آخر مرحلة، وبها تنتهي أشغال اللقاء.
desk-next-yes-button = الانتقال إلى ما يلي
desk-close = هل تودون إغلاق ما هو جارٍ الآن بالنسبة إلى الجميع؟ كل ما كُتب محفوظ.
desk-advanced = انتقل اليوم إلى المرحلة الموالية.
desk-paused = توقف الوقت بالنسبة إلى الجميع.
desk-resumed = استؤنف الوقت بالنسبة إلى الجميع.
desk-moved = عُدّل التوقيت بالنسبة إلى الجميع.
desk-closed = أُغلقت المرحلة بالنسبة إلى الجميع.
desk-undone = أُلغي التغيير.
desk-not-undone = لم يعد بالإمكان التراجع عن هذا التغيير: انتقل اليوم إلى مرحلة أخرى.
desk-nothing-runs = لا شيء جارٍ يمكن تغييره بهذه الطريقة.
desk-changed = تغيّر اليوم في هذه الأثناء. وهذا وضعه الحالي.

## التأخر

stalled-phase = <b>{ $group }</b>
    لم تنتقل هذه المجموعة إلى المرحلة الموالية. كان منتظرا أن تنتهي مرحلة «{ $phase }» على الساعة { $at }، ولم تنجح أربع محاولات. افتحوا لوحة التسيير واضغطوا على «إنهاء هذه المرحلة»: كل ما كُتب محفوظ.
stalled-pad-button = فتح لوحة تسيير المجموعة
stalled-block = { $what ->
    [end] <b>لم تنته فقرة «{ $title }» في موعدها، على الساعة { $at }.</b>
   *[start] <b>لم تبدأ فقرة «{ $title }» في موعدها، على الساعة { $at }.</b>
} لم تنجح أربع محاولات. في مكتب التنظيم، ينقل زر «المرحلة الموالية» اليوم إلى ما يليه.
stalled-task = <b>لم تُنجز مهمة آلية</b> رغم أربع محاولات. يتواصل اليوم بشكل عادي، والتفاصيل مدونة في السجل التقني.
stalled-command = أو من الحاسوب:
    { $command }
enter-button = الكتابة باسم صاحب استمارة ورقية
enter-not-yet = تُدخل الاستمارة الورقية بعد انطلاق مرحلة الكتابة.
enter-who = { $count ->
    [zero] <b>باسم من تُدخلون الاستمارة؟</b> { $group }. لا أحد في هذه المجموعة بدون هاتف: اكتبوا الرمز المدون على الاستمارة.
   *[other] <b>باسم من تُدخلون الاستمارة؟</b> { $group }. اختاروا الشخص، أو اكتبوا الرمز المدون على استمارته.
}
enter-unknown = هذا الرمز لا يخص أحدا هنا. يتكون الرمز من ثمانية أحرف وأرقام، ويوجد أعلى الاستمارة.
enter-not-here = لا مقعد للمشارك(ة) { $name } في هذه المجموعة خلال هذه الجلسة: يمكن لمكتب الاستقبال تغيير المقعد.
enter-has-phone = لدى { $name } «حلقة» على الهاتف: الكتابة ممكنة مباشرة.
enter-text = <b>{ $name }</b>. { $kind ->
    [solutions] ما الحل المدون على الاستمارة؟
   *[challenges] ما التحدي المدون على الاستمارة؟
} انقلوه حرفيا، بلغة الاستمارة.
enter-seen = 🔒 { $shown ->
    [named] يقرأ الآخرون هذا النص مقرونا باسم صاحبه.
    [category] يقرأ الآخرون هذا النص مع ذكر الفئة فقط، دون الاسم أو المؤسسة.
   *[hidden] يقرأ الآخرون هذا النص دون ذكر الاسم أو المؤسسة.
}
enter-rating = { $label }: إلى ماذا تشير الاستمارة؟
enter-no-rating-button = لا شيء على الاستمارة
enter-done = <b>سُجّلت المساهمة باسم { $name } برمز { $code }.</b> { $kind ->
    [solutions] تحمل إشارة «حل منقول من استمارة ورقية».
   *[challenges] تحمل إشارة «تحدٍّ منقول من استمارة ورقية».
}
enter-claim = يمكن استرجاع هذا النص لاحقا على أي هاتف، بالرمز { $code }.
enter-more-button = فكرة أخرى من الاستمارة نفسها
enter-other-button = استمارة أخرى
audit-entered-for = { $subject }: نُقلت من استمارة ورقية
enter-undone = سُحب ما أُدخل برمز { $code }. وتبقى الاستمارة الورقية هي المرجع.
enter-not-undone = لم يعد ممكنا سحب هذا الإدخال بهذه الطريقة: فقد سُوند أو جُمّع أو سُحب من قبل.
capture-asked = <b>اقتُرح حفظ رسالتكم في دردشة المجموعة بوصفها { $kind ->
    [solutions] حلا
   *[challenges] تحديا
}.</b> { $group }
    «{ $text }»
    هل توافقون؟ لا يُسجّل شيء دون موافقتكم.
capture-yes-button = { $kind ->
    [solutions] نعم، بوصفها حلا
   *[challenges] نعم، بوصفها تحديا
}
capture-no-button = لا، شكرا
capture-dropped = حسنا، لن تُسجّل هذه الرسالة.
capture-no-group = هذه الدردشة غير مرتبطة بأي مجموعة من مجموعات الورشة: لم يُقترح شيء.
capture-reply = { $kind ->
    [solutions] لاقتراح حل، أجيبوا عن الرسالة التي تتضمنه بالأمر:
        /solution
   *[challenges] لاقتراح تحدٍّ، أجيبوا عن الرسالة التي تتضمنه بالأمر:
        /defi
}
capture-unknown = من كتب هذه الرسالة لم يفتح «حلقة» بعد، والموافقة ضرورية. وتبقى الكتابة المباشرة على انفراد ممكنة.
capture-closed = لا يمكن اقتراح هذه الرسالة الآن: الكتابة غير مفتوحة في هذه المجموعة لهذا النوع من المساهمات.
duties = <b>صلاحيات كل صفة</b>
duties-button = صلاحيات كل صفة
duties-line = <b>{ $roles }</b>: { $rights }
duties-and = {"، "}
right-contribute = الكتابة
right-contribute-for-others = الكتابة باسم صاحب استمارة ورقية
right-endorse = القراءة والمساندة
right-vote = التصويت
right-approve-report = المصادقة على خلاصة المجموعة
right-report = إعداد خلاصة المجموعة
right-own-actions = تولي إجراء
right-merge = التجميع والوضع جانبا
right-moderate = تنظيم الأسئلة
right-time-own-group = تدبير وقت المجموعة
right-time-all = تدبير وقت اليوم كله
right-see-own-group = الاطلاع على حضور المجموعة
right-see-all = الاطلاع على الحضور كله وعلى السجل
right-seats = توزيع المقاعد
right-broadcast = مراسلة الجميع
right-publish = النشر والاختتام
right-export = التصدير
right-call-help = طلب المساعدة
right-read-published = قراءة ما يُنشر
right-read-agenda = قراءة البرنامج
right-read-reports-early = قراءة الخلاصات مسبقا
late-delay = { $minutes ->
    [zero] <b>اليوم في موعده.</b>
    [one] <b>التأخر الحالي: دقيقة واحدة.</b> لا يمس ذلك أي مرحلة ذات موعد ثابت.
    [two] <b>التأخر الحالي: دقيقتان.</b> لا يمس ذلك أي مرحلة ذات موعد ثابت.
    [few] <b>التأخر الحالي: { $minutes } دقائق.</b> لا يمس ذلك أي مرحلة ذات موعد ثابت.
   *[other] <b>التأخر الحالي: { $minutes } دقيقة.</b> لا يمس ذلك أي مرحلة ذات موعد ثابت.
}
late-delay-hits = <b>{ $minutes ->
    [zero] لا تأخر حتى الآن
    [one] التأخر الحالي: دقيقة واحدة
    [two] التأخر الحالي: دقيقتان
    [few] التأخر الحالي: { $minutes } دقائق
   *[other] التأخر الحالي: { $minutes } دقيقة
}.</b> تبقى فقرة «{ $title }» مقررة على الساعة { $at }. ودون تغيير، يتجاوز ما يسبقها هذا الموعد بمقدار { $over ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $over } دقائق
   *[other] { $over } دقيقة
}.
late-offers = إليكم سبل تدارك التأخر، مع بقاء المراحل ذات الموعد الثابت في مكانها:
late-no-offers = { $reach ->
    [yes] لم يبق قبل هذه المرحلة ما يمكن تقليصه: يُرجى إشعار القاعة، أو مراسلة المشاركين من المكتب.
   *[no] لا يوجد ما يُتدارك.
}
late-offer-button = { $measure ->
    [shorten_questions] معاينة: تقليص الأسئلة
    [shorten_phases] معاينة: تقليص المراحل المقبلة
   *[move_pause] معاينة: نقل استراحة
}
late-no-number = لا يوجد مقترح برقم { $number }: { $count ->
    [zero] لا مقترح لتطبيقه الآن.
    [one] المقترح الوحيد رقمه 1.
    [two] للمقترحين الرقمان 1 و2.
   *[other] الأرقام من 1 إلى { $count }.
}
late-number = { $number }. { $measure ->
    [shorten_questions] تقليص الأسئلة في الجلسة العامة
    [shorten_phases] تقليص المراحل المقبلة للمجموعات
   *[move_pause] نقل استراحة
}
late-preview = <b>{ $measure ->
    [shorten_questions] تقليص الأسئلة في الجلسة العامة
    [shorten_phases] تقليص المراحل المقبلة للمجموعات
   *[move_pause] نقل استراحة
}.</b> البرنامج المعدّل:
late-as-announced = وتحتفظ بقية البرنامج بمواعيدها المعلنة.
late-moved = «{ $title }» على الساعة { $at }
late-dropped = «{ $title }» تُدمج في استراحة أخرى
late-phase = { $phase }: { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
} بدل { $before }
late-length = «{ $title }»: { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} بدل { $before }
late-more = { $count ->
    [one] … ومرحلة أخرى
    [two] … ومرحلتان أخريان
    [few] … و{ $count } مراحل أخرى
   *[other] … و{ $count } مرحلة أخرى
}
late-who = لا يُشعَر بالتغيير إلا المعنيون به، بعد دقيقة، برسالة واحدة لكل شخص.
late-apply-button = اعتماد هذا البرنامج
late-keep-button = الإبقاء على البرنامج الحالي
late-applied = <b>تم ذلك.</b> { $measure ->
    [shorten_questions] قُلّصت الأسئلة في الجلسة العامة.
    [shorten_phases] قُلّصت المراحل المقبلة.
   *[move_pause] نُقلت استراحة.
}
late-applied-toast = عُدّل البرنامج.
late-undone = أُعيد البرنامج السابق.
late-told = <b>يتغير البرنامج:</b>
late-reaches = <b>التأخر المتوقع لفقرة «{ $title }» المقررة على الساعة { $at }: { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}.</b> أخذت إحدى المجموعات وقتا أطول من المقرر. لم يتغير شيء بعد.
audit-locked-reached = «{ $subject }»: تأخر متوقع، أُشعر به فريق التنظيم

## السجل

audit-day-advanced = انتقل اليوم إلى المرحلة الموالية ({ $subject })
audit-day-paused = توقف وقت اليوم ({ $subject })
audit-day-resumed = استؤنف وقت اليوم ({ $subject })
audit-day-moved = { $way ->
    [more] { $minutes ->
        [one] إضافة دقيقة واحدة للجميع ({ $subject })
        [two] إضافة دقيقتين للجميع ({ $subject })
        [few] إضافة { $minutes } دقائق للجميع ({ $subject })
       *[other] إضافة { $minutes } دقيقة للجميع ({ $subject })
    }
   *[less] { $minutes ->
        [one] إنقاص دقيقة واحدة من وقت الجميع ({ $subject })
        [two] إنقاص دقيقتين من وقت الجميع ({ $subject })
        [few] إنقاص { $minutes } دقائق من وقت الجميع ({ $subject })
       *[other] إنقاص { $minutes } دقيقة من وقت الجميع ({ $subject })
    }
}
audit-day-closed = أُغلقت المرحلة بالنسبة إلى الجميع ({ $subject })
audit-day-replanned = اعتُمد تدارك التأخر: { $measure ->
    [shorten_questions] تقليص الأسئلة في الجلسة العامة
    [shorten_phases] تقليص المراحل المقبلة للمجموعات
   *[move_pause] نقل استراحة
}
audit-day-replan-undone = أُلغي تدارك التأخر: { $measure ->
    [shorten_questions] تقليص الأسئلة في الجلسة العامة
    [shorten_phases] تقليص المراحل المقبلة للمجموعات
   *[move_pause] نقل استراحة
}

## الحضور والوافدون

roster-live = <b>الحضور: { $here ->
    [zero] لا أحد حتى الآن
    [one] شخص واحد
    [two] شخصان
    [few] { $here } أشخاص
    [many] { $here } شخصا
   *[other] { $here } شخص
}.</b>
roster-list-button = { $list ->
    [missing] لم يصلوا بعد: { $count }
    [unreachable] يتعذر الاتصال بهم: { $count }
    [waiting] تسجيلات تنتظر التأكيد: { $count }
    [seatless] دون مقعد في هذه الجلسة: { $count }
   *[gone] غادروا أو تغيبوا: { $count }
}
roster-list = <b>{ $list ->
    [missing] من لم يصلوا بعد: { $count }
    [unreachable] من يتعذر الاتصال بهم: { $count }
    [waiting] تسجيلات تنتظر التأكيد: { $count }
    [seatless] من لا مقعد لهم في هذه الجلسة: { $count }
   *[gone] من غادروا أو تغيبوا: { $count }
}</b>
roster-line = { $name } · { $status ->
    [never] لم تُفتح «حلقة» بعد
    [blocked] الرسائل محظورة
    [started] فُتحت «حلقة» دون موافقة حتى الآن
    [here] سُجّل الحضور
    [paper] مشاركة ورقية
    [left] سُجّلت المغادرة
    [no_show] سُجّل الغياب
    [waiting] في انتظار تأكيدكم
   *[refused] لم يُؤكد التسجيل
}
roster-status = { $status ->
    [never] لم تُفتح «حلقة» بعد: يكفي لذلك رمز الشارة.
    [blocked] الرسائل محظورة، فلا يصل منها شيء.
    [started] فُتحت «حلقة»، ولم تُعطَ الموافقة بعد.
    [here] سُجّل الحضور.
    [paper] مشاركة ورقية.
    [left] سُجّلت المغادرة.
    [no_show] سُجّل الغياب.
    [waiting] في انتظار تأكيدكم.
   *[refused] لم يُؤكد التسجيل.
}
roster-person = <b>{ $name }</b> · { $role }{ $has-organisation ->
    [yes] {" · "}{ $organisation }
   *[no] {""}
}
roster-seat = { $group }
roster-do-button = { $what ->
    [absent_again] لم يحضر(ت) بعد
    [present] تسجيل الحضور
    [no_show] تسجيل الغياب
    [left] تسجيل المغادرة
    [back] تسجيل العودة
    [approve] تأكيد التسجيل
   *[refuse] الاعتذار عن التسجيل
}
roster-move-button = تغيير المجموعة
roster-back-button = العودة إلى الحضور
roster-no-list = هذه اللائحة غير موجودة. اللوائح: { $lists }.
roster-order-line = { $id } · { $line }
roster-unmarked = لم يتغير أي شيء: هذا لا ينطبق على هذا الشخص الآن.
seat-not-movable = لا يمكن نقل { $name } إلى مجموعة أخرى في الجلسة { $session }: إما أنها انتهت، أو أن هذا الشخص ليس له مقعد فيها.
floor-state = <b>{ $state ->
    [on_the_list] أسئلة ستُطرح، بالترتيب: { $count }
    [waiting] أسئلة للنظر فيها: { $count }
    [asked] أسئلة طُرحت: { $count }
   *[set_aside] أسئلة لم تُعتمد: { $count }
}</b>
floor-order-line = { $id } · { $text }
floor-no-question = لا يوجد سؤال برقم { $number }. لقراءة الأسئلة: halqa questions list
parked-no-item = لم يوضع أي شيء جانبا بالرمز { $code }. للاطلاع على اللائحة: halqa parked list
parked-order-head = <b>العناصر الموضوعة جانبا: { $count }</b>
parked-order-line = { $code } · { $fate ->
    [kept] احتُفظ به
    [transferred] أُحيل على اللقاء المقبل
    [dropped] تُرك
   *[open] لم يُبتّ فيه بعد
} · { $text }
review-no-item = لا شيء ينتظر القراءة بالرمز { $code }. للاطلاع على اللائحة: halqa review list
roster-marked = { $what ->
    [absent_again] يُنتظر حضور هذا الشخص من جديد.
    [present] سُجّل الحضور.
    [no_show] سُجّل الغياب، والمقعد شاغر.
    [left] سُجّلت المغادرة.
    [back] سُجّلت العودة.
    [approved] أُكّد التسجيل.
   *[refused] قُدّم الاعتذار.
}
walk-in-approved = <b>أُكّد تسجيلكم.</b> ينتظركم مقعد في إحدى المجموعات.
walk-in-continue-button = متابعة
walk-in-refused = يتعذر على فريق التنظيم تأكيد تسجيلكم، ويسره أن يجيبكم في الاستقبال.
no-show-told = <b>لم نركم بعد بيننا.</b> أُخلي مقعدكم مؤقتا؛ وإذا حضرتم فسيُخصص لكم مقعد: يكفي فتح «حلقة».
facilitator-newcomer = التحاق جديد، «{ $group }»: { $name }.
facilitator-no-show = غياب مسجل: { $name }. ينقص «{ $group }» شخص واحد.
facilitator-left = مغادرة مسجلة: { $name } («{ $group }»).

## مراسلة المشاركين

cast-to = إلى من تودون الكتابة؟
cast-kind-button = { $kind ->
    [all] إلى الجميع
    [group] إلى مجموعة واحدة
    [facilitators] إلى فريق التيسير
   *[category] إلى فئة واحدة
}
cast-which = { $kind ->
    [group] أي مجموعة؟
   *[category] أي فئة؟
}
cast-choose-first = نصكم محفوظ. اختاروا أولا إلى من يُوجَّه.
cast-audience = { $kind ->
    [all] الجميع
    [group] { $which }
    [facilitators] فريق التيسير
   *[category] { $which }
}
cast-write = اكتبوا رسالتكم إلى: { $to }. تُرسل كما هي، بكلماتكم.
cast-in-words = لا يمكن إرسال هذا النوع من الرسائل إلى عدة أشخاص: يُرجى كتابتها.
cast-too-long = عدد حروف هذه الرسالة { $count }، والحد الأقصى { $most }. الرسالة محفوظة: يُرجى إرسال صيغة أقصر.
cast-preview = <b>إلى: { $to }.</b> { $count ->
    [zero] لا يمكن لأحد أن يتوصل بها حاليا.
    [one] يتوصل بها شخص واحد
    [two] يتوصل بها شخصان
    [few] يتوصل بها { $count } أشخاص
    [many] يتوصل بها { $count } شخصا
   *[other] يتوصل بها { $count } شخص
}{ $seconds ->
    [zero] {""}
    [one] {" "}في نحو ثانية واحدة.
    [two] {" "}في نحو ثانيتين.
    [few] {" "}في نحو { $seconds } ثوانٍ.
   *[other] {" "}في نحو { $seconds } ثانية.
}
cast-text = { $text }
cast-from = <b>رسالة من فريق التنظيم</b>
cast-send-button = { $count ->
    [zero] إرسال
    [one] الإرسال إلى شخص واحد
    [two] الإرسال إلى شخصين
    [few] الإرسال إلى { $count } أشخاص
    [many] الإرسال إلى { $count } شخصا
   *[other] الإرسال إلى { $count } شخص
}
cast-confirm-first = رسالتكم جاهزة: أرسلوها، أو اكتبوا غيرها.
cast-sent = { $count ->
    [zero] لم يكن بإمكان أحد التوصل بهذه الرسالة.
    [one] الرسالة في طريقها إلى شخص واحد.
    [two] الرسالة في طريقها إلى شخصين.
    [few] الرسالة في طريقها إلى { $count } أشخاص.
    [many] الرسالة في طريقها إلى { $count } شخصا.
   *[other] الرسالة في طريقها إلى { $count } شخص.
} { $seconds ->
    [zero] {""}
    [one] المدة: نحو ثانية واحدة.
    [two] المدة: نحو ثانيتين.
    [few] المدة: نحو { $seconds } ثوانٍ.
   *[other] المدة: نحو { $seconds } ثانية.
}
cast-nobody-named = لا أحد يطابق «{ $to }»: اختاروا من بين { $known }.
cast-order-wrong = مثال لكتابة الأمر ({ $most } حرف على الأكثر):
    halqa broadcast "..." --to all | facilitators | group:G1 | category:ngo

## التحقق من الجاهزية

pre-head = <b>{ $bad ->
    [zero] { $warnings ->
        [zero] كل شيء جاهز.
       *[other] لا ينقص شيء، وهناك ما يستحق النظر.
    }
    [one] نقطة واحدة تمنع البدء.
    [two] نقطتان تمنعان البدء.
    [few] { $bad } نقط تمنع البدء.
   *[other] { $bad } نقطة تمنع البدء.
}</b> النقط السليمة: { $good }.
pre-line = { $level ->
    [bad] ✘ للإصلاح: { $said }
    [warning] ! للنظر: { $said }
   *[good] ✔ { $said }
}
pre-more = عدد النقط الأخرى: { $count }. يعرضها كلها الأمر:
    halqa preflight
pre-again-button = التحقق من جديد
pre-no-plenary = لا توجد قناة للجلسة العامة. أضيفوا الروبوت إلى قناتكم بصفة مشرف، مع حق نشر الرسائل.
pre-plenary-mute = لا تصل رسائلنا إلى القناة «{ $title }». في القناة: المشرفون، ثم إضافة مشرف، مع حق نشر الرسائل.
pre-plenary-good = تصل رسائلنا إلى قناة الجلسة العامة.
pre-chat-gone = لم يعد الروبوت ضمن الدردشة «{ $title }». أضيفوه من جديد، أو استغنوا عنها.
pre-chat-no-link = لا رابط لدخول الدردشة «{ $title }». امنحوا الروبوت حق دعوة المستخدمين.
pre-chat-good = الدردشة «{ $title }» جاهزة.
pre-no-organizer = لا أحد يحمل صفة منظم(ة). أضيفوها إلى سطر في ملف المشاركين.
pre-organizer-silent = لم يفتح أحد من فريق التنظيم «حلقة» بعد. افتحوا رابطكم الشخصي.
pre-organizers = من يمكن الاتصال بهم من فريق التنظيم: { $count }.
pre-no-leader = لا { $role ->
    [facilitator] ميسّر(ة)
   *[rapporteur] مقرر(ة)
} في «{ $group }». حددوا المجموعة في السطر المناسب من ملف المشاركين.
pre-leader-silent = { $name }: لم تُفتح «حلقة» بعد ({ $role ->
    [facilitator] تيسير
   *[rapporteur] تقرير
} «{ $group }»). سلّموا الرابط الشخصي.
pre-no-groups = لم تُبرمج أي مجموعة.
pre-seats-unassigned = لم تُوزع بعد مقاعد الجلسة { $session }. من المكتب: المقاعد، أو بالأمر:
    halqa seats assign { $session }
pre-seats-waiting = عدد من لا مقعد لهم في الجلسة { $session }: { $count }. تُخصص أفضل المقاعد الشاغرة عند بدايتها.
pre-room-small = في «{ $group }» { $count } مشاركا، والمقاعد { $room }. اختاروا قاعة أوسع، أو أعيدوا التوازن.
pre-seats-good = الجلسة { $session }: المقاعد الموزعة { $count }.
pre-no-roster = لم يُستورد أي مشارك. الأمر:
    halqa import participants FILE
pre-roster = عدد المسجلين: { $count }، ومن فتحوا «حلقة»: { $started }.
pre-blocked = عدد من حظروا رسائل «حلقة»: { $count }. القائمة ضمن: الحضور والوافدون.
pre-waiting = تسجيلات تنتظر تأكيدكم: { $count }. القائمة ضمن: الحضور والوافدون.
pre-controller = ينقص الإشعارَ الموجه إلى المشاركين اسمُ المسؤول عن المعالجة أو وسيلة الاتصال به أو رقم اللجنة الوطنية. أكملوا ملف الورشة في باب «controller».
pre-controller-good = الإشعار الموجه إلى المشاركين كامل.
pre-clock-off = تختلف ساعة هذا الخادم عن ساعة تلغرام بأكثر من دقيقة. اضبطوها.
pre-collision = يمتد ما قبل «{ $title }» على موعده الثابت بمقدار { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}. من المكتب: التأخر وكيفية تداركه.
pre-by-hand = لن يتقدم شيء تلقائيا: فات تاريخ الورشة، أو اليوم في الانتظار. من المكتب: المرحلة الموالية.
pre-clock-good = تبدأ المرحلة المقبلة في موعدها.
pre-labels = تنقص عناوين من البرنامج باللغة «{ $language }». أكملوا ملف الورشة.
pre-labels-good = البرنامج كامل، وعدد لغاته { $count }.
pre-disk = لم يبق في القرص سوى { $free } ميغابايت. وفّروا مساحة.
pre-disk-good = في القرص مساحة كافية.
audit-person-present = سجّل الاستقبال الحضور ({ $subject })
audit-person-absent_again = حضور سُجّل خطأ وأُلغي ({ $subject })
audit-person-no_show = سُجّل الغياب ({ $subject })
audit-person-left = سُجّلت المغادرة ({ $subject })
audit-person-back = سُجّلت العودة ({ $subject })
audit-person-approved = أُكّد التسجيل ({ $subject })
audit-person-refused = لم يُؤكد التسجيل ({ $subject })
audit-broadcast = أُرسلت رسالة إلى عدة أشخاص ({ $subject })
audit-post-corrected = صُحّح منشور في قناة الجلسة العامة
audit-data-exported = طلب تصدير كل المعطيات ({ $subject })
audit-roster-offered = استلام ملف للائحة المشاركين: «{ $subject }»
audit-participants-imported = استيراد لائحة المشاركين: «{ $subject }»

## دردشات تلغرام المرتبطة بالروبوت

chat-question = <b>أُضيفت «حلقة» إلى «{ $title }».</b> ما الغرض من هذه الدردشة؟
chat-is-plenary = قناة الجلسة العامة
chat-is-group = دردشة إحدى المجموعات
chat-is-nothing = لا شيء: عدم الكتابة فيها
chat-change-button = اختيار آخر
chat-which-group = ما المجموعة المعنية؟
chat-set-plenary = سُجّل ذلك: هذه الدردشة هي قناة الجلسة العامة.
chat-set-group = سُجّل ذلك: هذه هي دردشة «{ $group }».
chat-set-nothing = سُجّل ذلك: لن تكتب «حلقة» شيئا في هذه الدردشة.
chat-gone = لم تعد «حلقة» ضمن هذه الدردشة.
chat-answered-meanwhile = أجاب أحد أعضاء فريق التنظيم في هذه الأثناء. إليكم ما سُجّل.
chat-group-taken = <b>لدى «{ $group }» دردشة مسجلة: «{ $other }».</b> أي الدردشتين تُعتمد للمجموعة؟
chat-instead-button = اعتماد هذه بدلا منها
chat-keep-other-button = الإبقاء على الأولى
audit-chat-plenary = الدردشة «{ $subject }»: قناة الجلسة العامة
audit-chat-group = الدردشة «{ $subject }»: { $group }
audit-chat-ignored = الدردشة «{ $subject }»: لا تكتب فيها «حلقة»
chat-order-wrong = يُكتب الأمر هكذا:
    halqa chats set plenary ID
    halqa chats set group G1 ID
join-unknown = لدخول دردشة مجموعتكم، عرّفوا بأنفسكم هنا أولا بزر البدء ثم رمز شارتكم:
    /start
join-other-group = هذه الدردشة خاصة بمجموعة أخرى.
join-own-group-button = الالتحاق بدردشة مجموعتي
page-next = التالي
page-previous = الصفحة السابقة

## قناة الجلسة العامة

plenary-scores = <b>نتائج الاستبيان: ما ستناقشه القاعة</b>
plenary-heard = <b>ما تستخلصه القاعة · { $session }</b>
    { $kind ->
        [solutions] { $count ->
            [zero] لا توجد حلول
            [one] حل واحد
            [two] حلان
            [few] { $count } حلول
           *[other] { $count } حلا
        }
       *[challenges] { $count ->
            [zero] لا توجد تحديات
            [one] تحدٍّ واحد
            [two] تحديان
            [few] { $count } تحديات
            [many] { $count } تحديا
           *[other] { $count } تحدٍّ
        }
    }، عدد من عبّروا: { $people }.
plenary-line = { $number }. { $text }: { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
}
plenary-picture = <b>‏{ $title }</b>
    { $text }
plenary-ending = شكرا لكل من ساهم. المعطيات إلى حدود الساعة { $at }، دون ذكر الاسم أو المؤسسة، وكل تصحيح يُشار إليه هنا.
plenary-updated = <b>جرى التحيين على الساعة { $at }.</b> تحل الأرقام والرسوم أعلاه محل سابقاتها.
plenary-corrected = <b>تصحيح على الساعة { $at }:</b> { $note }

## منشور لم يتأكد وصوله

doubt = <b>ربما وصلت رسالة موجهة إلى «{ $chat }» وربما لم تصل.</b> انقطع الاتصال أثناء الإرسال. هل يمكنكم التحقق؟
doubt-here-button = وصلت الرسالة
doubt-again-button = لم تصل: إرسالها
doubt-settled =
    { $outcome ->
        [again] تُرسل الرسالة من جديد.
        [here] سُجّل أن الرسالة في مكانها.
       *[before] سُوّي الأمر من قبل، شكرا لكم.
    }

## تصحيح منشور

post-list = <b>منشورات القناة.</b> اختاروا المنشور المراد تصحيحه: يُستبدل نصه وصوره في مكانه.
post-list-none = لم يُنشر شيء في القناة بعد.
post-scores = نتائج الاستبيان
post-correct = <b>تصحيح «{ $name }».</b> تُؤخذ الأرقام والرسوم كما هي الآن. إذا كان من المفيد أن تعرف القاعة السبب، فاكتبوه في جملة واحدة.
post-correct-alone-button = تحيين دون توضيح
post-correct-long = أقصى طول للتوضيح: { $most }، وطول نصكم: { $count }. هل يمكن اختصاره؟
post-corrected = يجري استبدال المنشور في القناة، وسيحمل ساعة التصحيح.
post-withdrawn = <b>سُحبت المساهمة { $code }</b> بعد نشر «{ $name }». يمكن تحيين رسالة القناة.
post-correct-button = تصحيح المنشور
plenary-no-pictures = تعذر إعداد الرسوم الخاصة بتقديم الخلاصات. توصلت القناة بالنتائج مكتوبة.

## الاختتام: الاختيار والتوقيع والاستشارة

closing-begins = <b>بدأت جلسة الخلاصة.</b> يُرجى التأشير على الفرص ذات الأولوية في مقدمة كل بُعد، ثم توقعها كل مؤسسة منظِّمة.
closing-open-button = فتح الاختتام
closing-menu = <b>اختتام اللقاء</b>
    الفرص المؤشر عليها: { $ticked } · الموقعة من الجميع: { $signed }
    إجراءات الخطة: { $actions } · المقبولة: { $accepted }
    { $consent ->
        [open] القاعة تُستشار الآن حول النص النهائي.
        [closed] استُشيرت القاعة حول النص النهائي.
       *[none] لم تُستشر القاعة بعد حول النص النهائي.
    }
closing-pick-button = التأشير على الفرص
closing-sign-button = التوقيع باسم مؤسستي
closing-parked-button = عناصر موضوعة جانبا في انتظار البت: { $count }
closing-back-button = العودة إلى الاختتام
closing-no-candidates = { $rated ->
    [zero] <b>لم يُقيَّم أي حل بعد.</b> تظهر الفرص عند إغلاق التصويت على الأثر وقابلية التنفيذ.
   *[other] <b>لا يوجد حل يجمع بين قوة الأثر وقابلية التنفيذ</b> بعدد كافٍ من التقييمات.
}
closing-pick = <b>{ $dimension }</b> ({ $position } من { $total })
closing-candidate = { $code } · { $text }
    الأثر { $impact }% (من { $impact-low } إلى { $impact-high }) · قابلية التنفيذ { $feasibility }% (من { $feasibility-low } إلى { $feasibility-high }) · { $ratings ->
        [zero] لا تقييم
        [one] تقييم واحد
        [two] تقييمان
        [few] { $ratings } تقييمات
        [many] { $ratings } تقييما
       *[other] { $ratings } تقييم
    }
closing-against = تحفظ: «{ $text }»
closing-pick-rule = تصير الفرصة المؤشر عليها إجراء بمجرد أن توقعها كل المؤسسات المنظِّمة.
closing-tick-button = { $state ->
    [yes] ☑ { $code } · { $text }
   *[no] ☐ { $code } · { $text }
}
closing-next-dimension = البُعد الموالي
closing-previous-dimension = البُعد السابق
closing-signed-already = وقّعت مؤسسة منظِّمة على هذه الفرصة، فهي تبقى مؤشرا عليها.
closing-no-host = مؤسستكم ليست من المؤسسات المنظِّمة، والتوقيع موكول إلى فرقها.
closing-sign = <b>توقعون باسم { $host }.</b> { $count ->
    [zero] لا توجد فرص في انتظار توقيعكم.
    [one] في انتظار توقيعكم فرصة واحدة:
    [two] في انتظار توقيعكم فرصتان:
    [few] في انتظار توقيعكم { $count } فرص:
   *[other] في انتظار توقيعكم { $count } فرصة:
}
closing-line = { $code } · { $text }
closing-signed-button = { $count ->
    [zero] توقيع
    [one] توقيع هذه الفرصة
    [two] توقيع هاتين الفرصتين
    [few] توقيع هذه الفرص، وعددها { $count }
   *[other] توقيع هذه الفرص، وعددها { $count }
}
closing-all-signed = { $count ->
    [zero] <b>لا شيء في انتظار توقيع { $host }:</b> لم يؤشَّر على أي فرصة بعد.
   *[other] <b>لم يعد شيء في انتظار توقيع { $host }.</b> الفرص الموقعة من كل المؤسسات المنظِّمة: { $full } من { $count }.
}
closing-sign-too = <b>وقّعت { $host }.</b> { $count ->
    [zero] لا توجد فرص في انتظار توقيع { $own }.
    [one] في انتظار توقيع { $own } فرصة واحدة.
    [two] في انتظار توقيع { $own } فرصتان.
    [few] في انتظار توقيع { $own } { $count } فرص.
   *[other] في انتظار توقيع { $own } { $count } فرصة.
}
opportunity-unknown = الحل { $code } غير معروض لهذا الاختيار.
opportunity-not-rated = لم يحصل الحل { $code } على عدد كافٍ من التقييمات.
audit-opportunity-ticked = التأشير على الفرصة { $subject }
audit-opportunity-unticked = رفع التأشير عن الفرصة { $subject }
audit-report-signed = توقيع التقارير، النسخة { $subject }
audit-report-reopened = نسخة جديدة من التقارير: { $subject }
audit-opportunity-signed = توقيع الفرصة { $subject }
audit-parked-kept = الاحتفاظ بالعنصر { $subject }
audit-parked-transferred = إحالة العنصر { $subject } على اللقاء المقبل
audit-parked-dropped = التخلي عن العنصر { $subject }
audit-identifiers-erased = حذف المعطيات التعريفية عند حلول أجلها ({ $subject })

## العناصر الموضوعة جانبا

parked-item = <b>عنصر موضوع جانبا، { $position } من { $total }</b> ({ $code })
    { $text }
    { $why ->
        [yes] السبب: { $reason }
       *[no] {""}
    }
parked-kept-button = الاحتفاظ به في الخلاصة
parked-transferred-button = إحالته على اللقاء المقبل
parked-dropped-button = التخلي عنه
parked-done = <b>تم البت في كل العناصر الموضوعة جانبا.</b>
    احتُفظ بها: { $kept } · أُحيلت: { $transferred } · تُخلّي عنها: { $dropped }

## استشارة القاعة حول النص النهائي

now-consent = تُستشار القاعة حول النص النهائي، ورأيكم مهم.
now-consent-button = إبداء رأيي في النص النهائي
consent-manage-button = { $state ->
    [open] متابعة الاستشارة
    [closed] استشارة القاعة من جديد
   *[none] استشارة القاعة
}
consent-text = <b>ما النص الذي تستشيرون القاعة حوله؟</b> اكتبوه هنا، أو اعتمدوا لائحة الفرص المؤشر عليها.
consent-list-button = { $count ->
    [zero] اعتماد الفرص المؤشر عليها
    [one] اعتماد الفرصة المؤشر عليها
    [two] اعتماد الفرصتين المؤشر عليهما
    [few] اعتماد الفرص المؤشر عليها، وعددها { $count }
   *[other] اعتماد الفرص المؤشر عليها، وعددها { $count }
}
consent-begun = <b>فُتحت الاستشارة.</b> يجدها كل واحد في بطاقته المثبتة؛ يُرجى دعوة القاعة إلى فتحها.
consent-running = <b>الاستشارة جارية.</b> الأجوبة المتوصل بها: { $count }. تظهر النتيجة عند الإغلاق.
consent-close-button = إغلاق الاستشارة
consent-asked = <b>هل توافقون على هذا النص؟</b>{ $total ->
        [one] {""}
       *[other] {" "}({ $position } من { $total })
    }
    { $text }
consent-agree-button = أوافق
consent-reservation-button = أوافق مع تحفظ
consent-objection-button = أعترض
consent-reason = { $consent ->
    [objection] <b>ما سبب اعتراضكم؟</b> تكفي جملة أو جملتان.
   *[reservation] <b>ما تحفظكم؟</b> تكفي جملة أو جملتان.
}
consent-reason-missing = يحتاج السبب إلى بضع كلمات حتى يُفهم.
consent-thanks-final = <b>شكرا لكم، سُجّل رأيكم:</b> { $consent ->
    [agree] موافقة.
    [reservation] موافقة مع تحفظ.
   *[objection] اعتراض معلل.
}
consent-change-button = مراجعة رأيي
consent-over = أُغلقت الاستشارة. نحن الآن في:
consent-over-since = انتهت الاستشارة على الساعة { $at }. نحن الآن في:
consent-not-yours = هذه الاستشارة خاصة بالمشاركات والمشاركين. نحن الآن في:
consent-counted = <b>رأي القاعة في النص النهائي</b>
    موافقة: { $agreed } · مع تحفظ: { $reserved } · اعتراض: { $objected }
    ترد الأسباب في الخلاصة دون ذكر الاسم أو المؤسسة.

## التقييم في ثلاث لمسات

closing-question = { $question ->
    [useful] <b>هل أفادكم هذا اللقاء في عملكم؟</b>
    [heard] <b>هل تمكنتم من قول ما يهمكم؟</b>
   *[follow_up] <b>هل تبدو لكم الخطوات المقبلة واضحة؟</b>
} ({ $position } من { $total })
closing-mark-button = { $end ->
    [high] { $value } · نعم تماما
    [low] { $value } · لا إطلاقا
   *[none] { $value }
}
closing-actions = { $count ->
    [zero] {""}
    [one] <b>يُقترح عليكم إجراء واحد.</b> جوابكم منتظر في «إجراءاتي».
    [two] <b>يُقترح عليكم إجراءان.</b> جوابكم منتظر في «إجراءاتي».
    [few] <b>تُقترح عليكم { $count } إجراءات.</b> جوابكم منتظر في «إجراءاتي».
    [many] <b>يُقترح عليكم { $count } إجراء.</b> جوابكم منتظر في «إجراءاتي».
   *[other] <b>يُقترح عليكم { $count } إجراء.</b> جوابكم منتظر في «إجراءاتي».
}
closing-thanks = <b>شكرا لكم على المشاركة وعلى رأيكم.</b>
closing-comment-button = إضافة كلمة
closing-comment = <b>ماذا تودون أن تضيفوا؟</b> تكفي بضعة أسطر.
closing-comment-thanks = شكرا لكم، تُنقل كلمتكم دون ذكر اسمكم.

## الأسئلة الموجهة إلى الجلسة العامة

floor-ask-button = طرح سؤال على القاعة
floor-ask = <b>ما سؤالكم للجلسة العامة؟</b> اكتبوه هنا في جملة أو جملتين.
floor-thanks = <b>وصل سؤالكم إلى فريق التنظيم.</b> سيُقرأ دون ذكر اسمكم.
floor-not-yours = باب الأسئلة مفتوح للمشاركات والمشاركين. نحن الآن في:
floor-first = <b>سؤال من القاعة ينتظر إدراجه في اللائحة.</b>
floor-list-button = أسئلة الجلسة العامة
floor-list = <b>أسئلة الجلسة العامة</b> · في اللائحة: { $listed } · للنظر: { $waiting }
floor-line = { $number }. { $text }
floor-waiting = للنظر: { $text }
floor-put-button = إدراج هذا السؤال
floor-aside-button = عدم إدراجه
floor-asked-button = طُرح السؤال الأول
floor-later-button = تأخير السؤال الأول
words-only = يلزم هنا جواب مكتوب ببضع كلمات.

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
    [both]
        أسهمت { $code } في الجملة { $sentence }: { $said }
        وفي الإجراء { $action }: { $what }
    [action] أسهمت { $code } في الإجراء { $action }: { $what }
   *[sentence] أسهمت { $code } في الجملة { $sentence }: { $said }
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

## الوثائق

edition-button = النسخة والتوقيعات
edition = <b>تقارير الورشة، النسخة { $version }.</b> { $state ->
    [final] وقّعت جميع المؤسسات المضيفة: لم تعد الوثائق تحمل عبارة «مسودة».
   *[draft] تحمل الوثائق عبارة «مسودة» إلى أن توقّعها كل مؤسسة مضيفة.
}
edition-host-signed = { $host }: التوقيع في { $day }
edition-host-waits = { $host }: في انتظار التوقيع
edition-sign-button = التوقيع باسم { $host }
edition-reopen-button = فتح النسخة { $version }
edition-documents-button = الوثائق
edition-signed-by = <b>وقّع { $host } النسخة { $version } من التقارير.</b> { $state ->
    [final] أصبح النص مصادقا عليه.
   *[draft] يُنتظر توقيع باقي المؤسسات المضيفة.
}
report-ask-document = <b>أي وثيقة تودون؟</b> تُعدّ الآن، وتبقى مشروعا إلى حين توقيعها.
report-ask-synthesis-note = مذكرة الخلاصة
report-ask-action-plan = خطة العمل
report-ask-full-report = التقرير الكامل
report-ask-group-sheet = بطاقات المجموعات
report-ask-actions-review = حصيلة الإجراءات في صفحة
report-ask-language = بأي لغة؟
report-ask-format = بأي صيغة؟
report-charts-button = الرسوم البيانية ومنشورات القناة
report-ask-charts = <b>الرسوم البيانية</b>: بأي لغة؟ ومن هنا أيضا يُصحَّح ما نُشر في القناة.
report-posts-button = منشورات القناة
report-charts = <b>لأي شاشة؟</b> يصل كل رسم في ملف مستقل وبوضوح كامل.
report-charts-for =
    { $screen ->
        [wall] شاشة القاعة، خلفية فاتحة
        [wall_dark] شاشة القاعة، خلفية داكنة
       *[phone] الهاتف
    }
report-chart = { $title }
report-charts-none = لا شيء للرسم بعد. تظهر الرسوم مع أولى الأجوبة.
work-begun = بدأ العمل.
work-under-way =
    { $kind ->
        [seats] جارٍ البحث عن أفضل المقاعد
        [seats-balance] جارٍ البحث عن أنفع التنقلات
        [charts] جارٍ رسم المبيانات
        [export] جارٍ إعداد كل المعطيات
       *[report] جارٍ إعداد الوثيقة
    }
    { $bar } { $percent }%
work-stop-button = إيقاف
work-ended =
    { $done ->
        [yes] النتيجة جاهزة، تجدونها أسفله.
       *[no] لم يكتمل العمل.
    }
work-stopped = تم الإيقاف، ولم يتغير أي شيء.
work-too-late = كان العمل قد انتهى: النتيجة في هذه المحادثة.
report-ready = إليكم وثيقتكم.
report-failed = تعذر إعداد هذه الوثيقة. لم يضع أي شيء؛ أعيدوا المحاولة بصيغة أخرى، أو أشعروا الفريق التقني.
data-button = كل المعطيات
data-ask =
    <b>كل معطيات الورشة</b> كما هي الآن: المساهمات ونسخها، والنصوص المحفوظة، والتصويتات المغلقة، والمواضيع، وصفحات المجموعات، والإجراءات.

    الصيغة XLSX: مصنف لبرنامج إكسل. الصيغة CSV: ملف لكل جدول، مجموعة في ملف ZIP. الصيغة JSON: لبرنامج معلوماتي. بأي صيغة تودونها؟
data-ready =
    <b>كل معطيات الورشة</b> كما كانت على الساعة { $at }. { $form ->
        [xlsx] ورقة لكل جدول؛ كل خلية نص، ولا تُنفَّذ أي صيغة حسابية.
        [csv] ملف ZIP يضم ملف CSV لكل جدول؛ ولا تُنفَّذ أي صيغة حسابية.
       *[json] كل الجداول في ملف واحد.
    }

    لا يتضمن الملف اسم أي كاتب(ة) أو مصوّت(ة). غير أن نصا ما قد يذكر شخصا: راجعوه قبل إرساله إلى غيركم.

# The pictures: what stands on them, and what is said under them.

chart-header = { $event } · { $place } · { $day }
chart-header-brief = { $event } · { $day }
chart-footer = { $basis } · دون ذكر الاسم أو المؤسسة · { $at }
chart-separator = { "؛ " }
chart-line = { $label }: { $value }
chart-line-ranked = { $place }. { $label }: { $value }
chart-hidden = محجوب
chart-hidden-note = محجوب: أقل من { $least ->
        [zero] { $least } أشخاص
        [one] شخص واحد
        [two] شخصين
        [few] { $least } أشخاص
        [many] { $least } شخصا
       *[other] { $least } شخص
    }، أو رقم يكشف عنهم.
chart-more =
    { $n ->
        [zero] لا شيء غير معروض هنا.
        [one] عنصر واحد غير معروض هنا يوجد في التقرير.
        [two] عنصران غير معروضين هنا يوجدان في التقرير.
        [few] { $n } عناصر غير معروضة هنا توجد في التقرير.
        [many] { $n } عنصرا غير معروضة هنا توجد في التقرير.
       *[other] { $n } عنصر غير معروضة هنا توجد في التقرير.
    }

chart-count-challenges =
    { $n ->
        [zero] لا توجد تحديات
        [one] تحدٍّ واحد
        [two] تحديان
        [few] { $n } تحديات
        [many] { $n } تحديا
       *[other] { $n } تحدٍّ
    }
chart-count-solutions =
    { $n ->
        [zero] لا توجد حلول
        [one] حل واحد
        [two] حلان
        [few] { $n } حلول
        [many] { $n } حلا
       *[other] { $n } حل
    }
chart-count-contributions =
    { $n ->
        [zero] لا توجد مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $n } مساهمات
        [many] { $n } مساهمة
       *[other] { $n } مساهمة
    }
chart-count-endorsements =
    { $n ->
        [zero] لا توجد مساندات
        [one] مساندة واحدة
        [two] مساندتان
        [few] { $n } مساندات
        [many] { $n } مساندة
       *[other] { $n } مساندة
    }
chart-count-votes =
    { $n ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $n } أصوات
        [many] { $n } صوتا
       *[other] { $n } صوت
    }
chart-count-people =
    { $n ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصا
       *[other] { $n } شخص
    }

## Maturity

chart-maturity-title-none = لا تكفي الأجوبة بعد لحساب النتائج
chart-maturity-title-one = { $label }: { $score } من { $most }
chart-maturity-title-equal =
    { $n ->
        [zero] لا توجد أبعاد
        [one] بُعد واحد: { $score } من { $most }
        [two] بُعدان في المستوى نفسه: { $score } من { $most }
        [few] { $n } أبعاد في المستوى نفسه: { $score } من { $most }
        [many] { $n } بُعدا في المستوى نفسه: { $score } من { $most }
       *[other] { $n } بُعد في المستوى نفسه: { $score } من { $most }
    }
chart-maturity-title-tied = أضعف النتائج: { $labels } ({ $score } من { $most })
chart-maturity-title-tied-many =
    { $n ->
        [zero] لا توجد نتائج
        [one] بُعد واحد له أضعف نتيجة: { $score } من { $most }
        [two] بُعدان لهما أضعف نتيجة: { $score } من { $most }
        [few] { $n } أبعاد تتقاسم أضعف نتيجة: { $score } من { $most }
        [many] { $n } بُعدا تتقاسم أضعف نتيجة: { $score } من { $most }
       *[other] { $n } بُعد تتقاسم أضعف نتيجة: { $score } من { $most }
    }
chart-maturity-title-shown = أضعف نتيجة منشورة: { $labels }، { $score } من { $most }
chart-maturity-title-shown-many = أضعف نتيجة منشورة: { $score } من { $most }
chart-maturity-title-weakest = أضعف نتيجة: { $label }، { $score } من { $most }
chart-maturity-title-weakest-everywhere = الأضعف لدى كل الفئات: { $label }، { $score } من { $most }
chart-maturity-subtitle = متوسط الجاهزية من { $least } إلى { $most }: تقدير المشاركين وليس قياسا
chart-maturity-empty = تظهر النتائج هنا حين يجيب 5 أشخاص على الأقل.
chart-maturity-key-mean = المتوسط
chart-maturity-key-half = النصف الأوسط من الأجوبة
chart-maturity-key-category = فئة
chart-maturity-room = رأي القاعة في النتيجة
chart-maturity-too-high = مبالغ فيها
chart-maturity-right = مناسبة
chart-maturity-too-low = دون الواقع
chart-maturity-disputed-mark = محل خلاف
chart-maturity-by-category = متوسط الأبعاد حسب الفئة
chart-maturity-answers =
    { $n ->
        [zero] لا أجوبة
        [one] جواب واحد
        [two] جوابان
        [few] { $n } أجوبة
        [many] { $n } جوابا
       *[other] { $n } جواب
    }
chart-maturity-dont-know = { $share } لا يعرفون
chart-maturity-line = { $label }: { $score } من { $most }
chart-maturity-line-spread = النصف الأوسط من الأجوبة من { $low } إلى { $high }
chart-maturity-line-dispute = رأي القاعة: مبالغ فيها { $high }، مناسبة { $right }، دون الواقع { $low }
chart-maturity-line-hidden = { $label }: محجوب، أقل من { $least ->
        [zero] { $least } أجوبة
        [one] جواب واحد
        [two] جوابين
        [few] { $least } أجوبة
        [many] { $least } جوابا
       *[other] { $least } جواب
    }
chart-maturity-disputed = نتائج محل خلاف في القاعة: { $labels }
chart-maturity-category = { $label } { $score }
chart-maturity-categories = متوسط الأبعاد حسب الفئة: { $list }

## Heatmap

chart-heatmap-title-none =
    { $counted ->
        [challenges] لا توجد تحديات بعد
        [solutions] لا توجد حلول بعد
        [contributions] لا توجد مساهمات بعد
       *[other] لا شيء يُحسب بعد
    }
chart-heatmap-title-hidden = عدد الأشخاص لا يسمح بنشر المجاميع
chart-heatmap-title-one = { $label }: { $count }
chart-heatmap-title-shown = { $n ->
        [one] أعلى مجموع منشور: { $label } ({ $count })
       *[other] أعلى مجموع منشور: { $label } ({ $count } في كل سطر)
    }
chart-heatmap-title-equal =
    { $rows ->
        [dimension] كل الأبعاد ({ $n }) متعادلة، لكل منها { $count }
       *[theme] كل المحاور ({ $n }) متعادلة، لكل منها { $count }
    }
chart-heatmap-title-tied = تعادل في الصدارة: { $labels } ({ $count } في كل سطر)
chart-heatmap-title-tied-many =
    { $rows ->
        [dimension] { $n ->
                [zero] لا شيء
                [one] بُعد واحد في الصدارة: { $count }
                [two] بُعدان متعادلان في الصدارة، لكل منهما { $count }
                [few] { $n } أبعاد متعادلة في الصدارة، لكل منها { $count }
                [many] { $n } بُعدا متعادلة في الصدارة، لكل منها { $count }
               *[other] { $n } بُعد متعادلة في الصدارة، لكل منها { $count }
            }
       *[theme] { $n ->
                [zero] لا شيء
                [one] محور واحد في الصدارة: { $count }
                [two] محوران متعادلان في الصدارة، لكل منهما { $count }
                [few] { $n } محاور متعادلة في الصدارة، لكل منها { $count }
                [many] { $n } محورا متعادلة في الصدارة، لكل منها { $count }
               *[other] { $n } محور متعادلة في الصدارة، لكل منها { $count }
            }
    }
chart-heatmap-title-top = في الصدارة: { $label }، { $count }
chart-heatmap-title-top-everywhere =
    { $columns ->
        [group] { $label }: في الصدارة ولدى كل المجموعات ({ $count })
       *[category] { $label }: في الصدارة ولدى كل الفئات ({ $count })
    }
chart-heatmap-subtitle =
    { $counted ->
        [challenges] عدد التحديات
        [solutions] عدد الحلول
        [contributions] عدد المساهمات
        [votes] عدد الأصوات
        [endorsements] عدد المساندات
       *[people] عدد الأشخاص
    } حسب { $rows ->
        [dimension] البُعد
       *[theme] المحور
    } و{ $columns ->
        [group] المجموعة
       *[category] الفئة
    }
chart-heatmap-axis-group = المجموعة
chart-heatmap-total = المجموع
chart-heatmap-empty = يمتلئ الجدول مع أولى المساهمات.
chart-heatmap-cell =
    { $columns ->
        [group] المجموعة { $column }: { $value }
       *[category] { $column }: { $value }
    }

## Ranking

chart-ranked-title-none =
    { $what ->
        [solutions] لا يوجد حل حظي بالمساندة بعد
       *[challenges] لا يوجد تحدٍّ حظي بالمساندة بعد
    }
chart-ranked-title-hidden = عدد المساندات لا يسمح بنشر الترتيب
chart-ranked-title-one =
    { $what ->
        [solutions] حل واحد إلى الآن: { $count }
       *[challenges] تحدٍّ واحد إلى الآن: { $count }
    }
chart-ranked-title-equal =
    { $what ->
        [solutions] { $n ->
            [zero] لا توجد حلول
            [one] حل واحد: { $count }
            [two] الحلان متعادلان، لكل منهما { $count }
           *[other] كل الحلول ({ $n }) متعادلة، لكل منها { $count }
        }
       *[challenges] { $n ->
            [zero] لا توجد تحديات
            [one] تحدٍّ واحد: { $count }
            [two] التحديان متعادلان، لكل منهما { $count }
           *[other] كل التحديات ({ $n }) متعادلة، لكل منها { $count }
        }
    }
chart-ranked-title-tied =
    { $what ->
        [solutions] { $n ->
            [zero] لا توجد حلول
            [one] حل واحد في الصدارة، { $count }
            [two] حلان متعادلان في الصدارة، لكل منهما { $count }
            [few] { $n } حلول متعادلة في الصدارة، لكل منها { $count }
            [many] { $n } حلا متعادلة في الصدارة، لكل منها { $count }
           *[other] { $n } حل متعادلة في الصدارة، لكل منها { $count }
        }
       *[challenges] { $n ->
            [zero] لا توجد تحديات
            [one] تحدٍّ واحد في الصدارة، { $count }
            [two] تحديان متعادلان في الصدارة، لكل منهما { $count }
            [few] { $n } تحديات متعادلة في الصدارة، لكل منها { $count }
            [many] { $n } تحديا متعادلة في الصدارة، لكل منها { $count }
           *[other] { $n } تحدٍّ متعادلة في الصدارة، لكل منها { $count }
        }
    }
chart-ranked-title-shown = أعلى مجموع منشور: { $count }
chart-ranked-title-first =
    { $what ->
        [solutions] الحل المتصدر: { $count }، والذي يليه: { $rest }
       *[challenges] التحدي المتصدر: { $count }، والذي يليه: { $rest }
    }
chart-ranked-title-top = في الصدارة: { $label } ({ $count })
chart-ranked-subtitle =
    { $counted ->
        [challenges] عدد التحديات
        [solutions] عدد الحلول
        [contributions] عدد المساهمات
        [votes] عدد الأصوات
        [endorsements] عدد المساندات
       *[people] عدد الأشخاص
    } لكل { $what ->
        [solutions] حل
       *[challenges] تحدٍّ
    }{ $split ->
        [yes] { " " }حسب الفئة
       *[no] { "" }
    }
chart-ranked-empty = يظهر الترتيب هنا بعد أولى المساندات.
chart-ranked-all =
    { $what ->
        [solutions] { $n ->
            [zero] لا حل يحظى بمساندة كل الفئات.
            [one] حل واحد يحظى بمساندة كل الفئات.
            [two] حلان يحظيان بمساندة كل الفئات.
            [few] { $n } حلول تحظى بمساندة كل الفئات.
            [many] { $n } حلا تحظى بمساندة كل الفئات.
           *[other] { $n } حل تحظى بمساندة كل الفئات.
        }
       *[challenges] { $n ->
            [zero] لا تحدي يحظى بمساندة كل الفئات.
            [one] تحدٍّ واحد يحظى بمساندة كل الفئات.
            [two] تحديان يحظيان بمساندة كل الفئات.
            [few] { $n } تحديات تحظى بمساندة كل الفئات.
            [many] { $n } تحديا تحظى بمساندة كل الفئات.
           *[other] { $n } تحدٍّ تحظى بمساندة كل الفئات.
        }
    }
chart-ranked-together = لا يُنشر التوزيع حسب الفئة: عدد الأشخاص في كل خانة قليل.

## Matrix

chart-matrix-title-none = لا توجد حلول مقيَّمة بعد
chart-matrix-title-no-win =
    { $n ->
        [one] الحل المقيَّم لا يجمع بين أثر قوي وقابلية تنفيذ عالية
       *[other] لا حل من الحلول المقيَّمة ({ $n }) يجمع بين أثر قوي وقابلية تنفيذ عالية
    }
chart-matrix-title-all =
    { $n ->
        [one] الحل المقيَّم يجمع بين أثر قوي وقابلية تنفيذ عالية
       *[other] كل الحلول المقيَّمة ({ $n }) تجمع بين أثر قوي وقابلية تنفيذ عالية
    }
chart-matrix-title-wins =
    { $n ->
        [zero] لا حل يجمع بين أثر قوي وقابلية تنفيذ عالية من بين الحلول المقيَّمة ({ $all })
        [one] حل واحد يجمع بين أثر قوي وقابلية تنفيذ عالية من بين الحلول المقيَّمة ({ $all })
        [two] حلان يجمعان بين أثر قوي وقابلية تنفيذ عالية من بين الحلول المقيَّمة ({ $all })
        [few] { $n } حلول تجمع بين أثر قوي وقابلية تنفيذ عالية من بين الحلول المقيَّمة ({ $all })
        [many] { $n } حلا تجمع بين أثر قوي وقابلية تنفيذ عالية من بين الحلول المقيَّمة ({ $all })
       *[other] { $n } حل تجمع بين أثر قوي وقابلية تنفيذ عالية من بين الحلول المقيَّمة ({ $all })
    }
chart-matrix-subtitle =
    متوسط التقييم من { $least } إلى { $most }، والحجم = { $counted ->
        [votes] عدد الأصوات
        [endorsements] عدد المساندات
        [people] عدد الأشخاص
       *[other] عدد المساهمات
    }
chart-matrix-quick-win = مكاسب سريعة
chart-matrix-groundwork = مشاريع مهيكلة
chart-matrix-extra = تكميلية
chart-matrix-later = للتأجيل
chart-matrix-impact = الأثر
chart-matrix-feasibility = قابلية التنفيذ
chart-matrix-empty = تظهر الحلول هنا حين يقيّمها 5 أشخاص على الأقل.
chart-matrix-unrated =
    { $n ->
        [zero] كل الحلول في الرسم.
        [one] حل واحد قيّمه أقل من 5 أشخاص، فلم يوضع في الرسم.
        [two] حلان قيّمهما أقل من 5 أشخاص، فلم يوضعا في الرسم.
        [few] { $n } حلول قيّمها أقل من 5 أشخاص، فلم توضع في الرسم.
        [many] { $n } حلا قيّمها أقل من 5 أشخاص، فلم توضع في الرسم.
       *[other] { $n } حل قيّمها أقل من 5 أشخاص، فلم توضع في الرسم.
    }
chart-matrix-line = { $place }. { $label }: { $field } (الأثر { $impact }، قابلية التنفيذ { $feasibility }، { $count })

## Flow

chart-flow-title-none = لا توجد حلول مقترحة بعد
chart-flow-title-no-commitment =
    { $n ->
        [one] الحل المقترح لا يخدم أي التزام بعد
       *[other] الحلول المقترحة ({ $n }) لا تخدم أي التزام بعد
    }
chart-flow-title-empty =
    { $n ->
        [zero] لكل التزام من أصل { $all } حل واحد على الأقل
        [one] التزام واحد من أصل { $all } بقي دون أي حل مقترح
        [two] التزامان من أصل { $all } بقيا دون أي حل مقترح
        [few] { $n } التزامات من أصل { $all } بقيت دون أي حل مقترح
        [many] { $n } التزاما من أصل { $all } بقيت دون أي حل مقترح
       *[other] { $n } التزام من أصل { $all } بقيت دون أي حل مقترح
    }
chart-flow-title-open =
    { $n ->
        [zero] لكل تحدٍّ من أصل { $all } حل واحد على الأقل
        [one] تحدٍّ واحد من أصل { $all } بقي دون أي حل مقترح
        [two] تحديان من أصل { $all } بقيا دون أي حل مقترح
        [few] { $n } تحديات من أصل { $all } بقيت دون أي حل مقترح
        [many] { $n } تحديا من أصل { $all } بقيت دون أي حل مقترح
       *[other] { $n } تحدٍّ من أصل { $all } بقيت دون أي حل مقترح
    }
chart-flow-title-complete =
    { $n ->
        [one] للالتزام حل واحد على الأقل
       *[other] لكل التزام من الالتزامات ({ $n }) حل واحد على الأقل
    }
chart-flow-title-answered =
    { $n ->
        [one] للتحدي حل واحد على الأقل
       *[other] لكل تحدٍّ من التحديات ({ $n }) حل واحد على الأقل
    }
chart-flow-subtitle =
    السُّمك = { $counted ->
        [challenges] عدد التحديات
        [solutions] عدد الحلول
        [contributions] عدد المساهمات
        [votes] عدد الأصوات
        [endorsements] عدد المساندات
       *[people] عدد الأشخاص
    } وراء كل رابط
chart-flow-challenges = التحديات
chart-flow-solutions = الحلول
chart-flow-commitments = الالتزامات
chart-flow-empty = يظهر المسار هنا مع أولى الحلول.
chart-flow-shown = يعرض الرسم الحلول الأكثر حضورا: { $n } من أصل { $all }. الباقي في التقرير.
chart-flow-rest = عدد ما تبقى، في التقرير: { $n }
chart-flow-unserved =
    { $n ->
        [zero] التزامات دون حل
        [one] التزام واحد دون حل
        [two] التزامان دون حل
        [few] { $n } التزامات دون حل
        [many] { $n } التزاما دون حل
       *[other] { $n } التزام دون حل
    }
chart-flow-unanswered =
    { $n ->
        [zero] تحديات دون حل
        [one] تحدٍّ واحد دون حل
        [two] تحديان دون حل
        [few] { $n } تحديات دون حل
        [many] { $n } تحديا دون حل
       *[other] { $n } تحدٍّ دون حل
    }
chart-flow-arrow = { ". " }
chart-flow-answers = يجيب عن: { $names }
chart-flow-serves = يخدم: { $names }
chart-flow-serves-none = لا يخدم أي التزام بعد

## Voice

chart-progress-title-none = لم يُتخذ أي إجراء بعد
chart-progress-title =
    { $done ->
        [zero] لم يُنجز بعد أي إجراء (المجموع: { $all })
        [one] أُنجز إجراء واحد (المجموع: { $all })
        [two] أُنجز إجراءان (المجموع: { $all })
        [few] أُنجزت { $done } إجراءات (المجموع: { $all })
        [many] أُنجز { $done } إجراء (المجموع: { $all })
       *[other] أُنجز { $done } إجراء (المجموع: { $all })
    }
chart-progress-title-blocked =
    { $done ->
        [zero] لم يُنجز بعد أي إجراء
        [one] أُنجز إجراء واحد
        [two] أُنجز إجراءان
        [few] أُنجزت { $done } إجراءات
        [many] أُنجز { $done } إجراء
       *[other] أُنجز { $done } إجراء
    } (المجموع: { $all })، والمتعثر: { $n }
chart-progress-subtitle = عدد الإجراءات حسب البُعد ودرجة التقدم
chart-progress-stage =
    { $stage ->
        [done] منجزة
        [under-way] قيد الإنجاز
        [blocked] متعثرة
        [dropped] متخلى عنها
       *[waiting] في انتظار الموافقة
    }
chart-progress-overdue =
    { $n ->
        [zero] لا إجراء تجاوز أجله.
        [one] إجراء واحد تجاوز أجله.
        [two] إجراءان تجاوزا أجلهما.
        [few] { $n } إجراءات تجاوزت أجلها.
        [many] { $n } إجراء تجاوز أجله.
       *[other] { $n } إجراء تجاوز أجله.
    }
chart-progress-empty = يظهر التقدم هنا بعد اتخاذ الإجراءات.
chart-count-actions =
    { $n ->
        [zero] لا إجراءات
        [one] إجراء واحد
        [two] إجراءان
        [few] { $n } إجراءات
        [many] { $n } إجراء
       *[other] { $n } إجراء
    }

chart-voice-title-none = عدد الأشخاص لا يسمح بمقارنة الحصص
chart-voice-title-even =
    { $points ->
        [zero] المساهمات تطابق تركيبة القاعة
        [one] المساهمات تعكس تركيبة القاعة، بفارق أقل من نقطة
        [two] المساهمات تعكس تركيبة القاعة، بفارق أقل من نقطتين
        [few] المساهمات تعكس تركيبة القاعة، بفارق أقل من { $points } نقط
        [many] المساهمات تعكس تركيبة القاعة، بفارق أقل من { $points } نقطة
       *[other] المساهمات تعكس تركيبة القاعة، بفارق أقل من { $points } نقطة
    }
chart-voice-title-even-shown =
    { $points ->
        [zero] الحصص المنشورة: المساهمات تطابق تركيبة القاعة
        [one] الحصص المنشورة: المساهمات تعكس القاعة، بفارق أقل من نقطة
        [two] الحصص المنشورة: المساهمات تعكس القاعة، بفارق أقل من نقطتين
        [few] الحصص المنشورة: المساهمات تعكس القاعة، بفارق أقل من { $points } نقط
        [many] الحصص المنشورة: المساهمات تعكس القاعة، بفارق أقل من { $points } نقطة
       *[other] الحصص المنشورة: المساهمات تعكس القاعة، بفارق أقل من { $points } نقطة
    }
chart-voice-title-tied =
    { $points ->
        [zero] لا فارق: { $labels }
        [one] أوسع الفوارق (نقطة واحدة): { $labels }
        [two] أوسع الفوارق (نقطتان): { $labels }
        [few] أوسع الفوارق ({ $points } نقط): { $labels }
        [many] أوسع الفوارق ({ $points } نقطة): { $labels }
       *[other] أوسع الفوارق ({ $points } نقطة): { $labels }
    }
chart-voice-title-more = { $label }: { $voice } من المساهمات مقابل { $room } من الحضور
chart-voice-title-less = { $label }: { $room } من الحضور و{ $voice } من المساهمات فقط
chart-voice-subtitle = حصة كل فئة من المساهمات مقارنة بحصتها من الحضور
chart-voice-room = الحضور
chart-voice-voice = المساهمات
chart-voice-gap = الفارق
chart-voice-over-time = من { $first } إلى { $last }
chart-voice-empty = تظهر المقارنة هنا حين يحضر 5 أشخاص من كل فئة.
chart-voice-line-more =
    { $points ->
        [zero] { $label }: { $voice } من المساهمات، { $room } من الحضور
        [one] { $label }: { $voice } من المساهمات، { $room } من الحضور (الزيادة: نقطة واحدة)
        [two] { $label }: { $voice } من المساهمات، { $room } من الحضور (الزيادة: نقطتان)
        [few] { $label }: { $voice } من المساهمات، { $room } من الحضور (الزيادة: { $points } نقط)
        [many] { $label }: { $voice } من المساهمات، { $room } من الحضور (الزيادة: { $points } نقطة)
       *[other] { $label }: { $voice } من المساهمات، { $room } من الحضور (الزيادة: { $points } نقطة)
    }
chart-voice-line-less =
    { $points ->
        [zero] { $label }: { $voice } من المساهمات، { $room } من الحضور
        [one] { $label }: { $voice } من المساهمات، { $room } من الحضور (النقص: نقطة واحدة)
        [two] { $label }: { $voice } من المساهمات، { $room } من الحضور (النقص: نقطتان)
        [few] { $label }: { $voice } من المساهمات، { $room } من الحضور (النقص: { $points } نقط)
        [many] { $label }: { $voice } من المساهمات، { $room } من الحضور (النقص: { $points } نقطة)
       *[other] { $label }: { $voice } من المساهمات، { $room } من الحضور (النقص: { $points } نقطة)
    }
chart-voice-line-same = { $label }: { $voice } من المساهمات، مثل حصتها من الحضور

# Documents
report-document-group-sheet = بطاقة المجموعة
report-document-synthesis-note = مذكرة تركيبية
report-document-action-plan = خطة العمل
report-document-actions-review = حصيلة الإجراءات
report-review = وضعية الإجراءات
report-review-span = من { $since } إلى { $on }
report-review-changed = ما تغير
report-review-changed-empty = لم يتغير أي إجراء منذ الدورة السابقة.
report-review-blocked = الإجراءات المتعثرة
report-review-blocked-empty = لا يوجد إجراء متعثر.
report-review-overdue = ما تجاوز أجله
report-review-overdue-empty = لم يتجاوز أي إجراء أجله.
report-action = الإجراء
report-state = الوضعية
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
report-cover-hosts =
    { $count ->
        [one] المؤسسة المنظمة
        [two] المؤسستان المنظمتان
       *[other] المؤسسات المنظمة
    }
report-cover-edition = النسخة
report-filename-group-sheet = group-sheets
report-filename-synthesis-note = synthesis-note
report-filename-action-plan = action-plan
report-filename-actions-review = actions-review
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
report-background-body = تقدم هذه الوثيقة حصيلة أشغال «{ $title }»، { $when } ({ $place }). { $count ->
        [one] المؤسسة المنظمة
        [two] المؤسستان المنظمتان
       *[other] المؤسسات المنظمة
    }: { $hosts }.
report-objectives = الأهداف
report-method = المنهجية
report-method-silent = كُتبت التحديات والحلول في البداية بشكل فردي، دون الاطلاع على ما كتبه الآخرون، ثم نوقشت وجُمعت ورُتبت داخل المجموعات.
report-method-evidence = احتُفظ بالصياغة الأصلية وباللغة التي اختارها كل شخص. وقررت المجموعات بنفسها ضم المساهمات المتقاربة، وتولى فريق التنظيم ذلك بين المجموعات، ويمكن التراجع عنه.
report-method-numbers = تُرتب التحديات حسب عدد الأشخاص الذين عبروا عنها وعدد الأصوات ودرجة الحدة. ولا يُرتب أي تحدٍّ يقل عدد المصوتين عليه عن خمسة.
report-method-hidden = تُحجب النتائج التي تخص أقل من { $least ->
        [zero] { $least } أشخاص
        [one] شخص واحد
        [two] شخصين
        [few] { $least } أشخاص
        [many] { $least } شخصا
       *[other] { $least } شخص
    }، وكذا كل نتيجة تسمح باستنتاجها. وتُحصر التوزيعات حسب الفئة عند اختتام الجلسة التي تخصها، ولا تتغير بعد ذلك.
report-method-chatham = تُطبق قاعدة «تشاتام هاوس»: لا يُقرن أي اسم أو انتماء بمساهمة أو تصويت أو حضور.
report-method-consent = لا تُذكر إلا أسماء الأشخاص الذين وافقوا على ذلك صراحة.
report-participants = المشاركة
report-participants-empty = لم يُسجَّل الحضور بعد.
report-participants-later = يُقدَّم التوزيع حسب الفئة عند اختتام الجلسة الأولى.
report-participants-frozen = حُصر هذا التوزيع عند اختتام الجلسة الأولى.
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
report-present-whole = عدد الحاضرين
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
report-not-debated = آراء قليلة جدا
report-judged-split = آراء متباينة (العدد: { $people })
report-judged-too-high = أعلى من الواقع في نظر { $share } (العدد: { $people })
report-judged-right = مطابق للواقع في نظر { $share } (العدد: { $people })
report-judged-too-low = أدنى من الواقع في نظر { $share } (العدد: { $people })
report-by-group = المعدلات حسب مجموعات الفئات
report-hidden-note = تدل الشرطة على نتيجة محجوبة، لأنها تخص أقل من { $least ->
        [zero] { $least } أشخاص
        [one] شخص واحد
        [two] شخصين
        [few] { $least } أشخاص
        [many] { $least } شخصا
       *[other] { $least } شخص
    } أو تسمح باستنتاج نتيجة محجوبة أخرى.
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
report-solutions = الحلول المقترحة
report-solutions-empty = لم يُقترح أي حل بعد.
report-solutions-intro = يُقيَّم الأثر وقابلية التنفيذ من 1 إلى 4 من قِبل أشخاص غير صاحب(ة) الحل. وبين قوسين مجال الثقة وعدد التقييمات.
report-others = { $count ->
    [zero] لا شيء غير ذلك.
    [one] يرد عنصر آخر في التقرير الكامل.
    [two] يرد عنصران آخران في التقرير الكامل.
    [few] ترد { $count } عناصر أخرى في التقرير الكامل.
    [many] يرد { $count } عنصرا آخر في التقرير الكامل.
   *[other] يرد { $count } عنصر آخر في التقرير الكامل.
}
report-commitments = الصلة بالأطر المرجعية
report-commitments-served = الالتزامات المعنية:
report-commitments-none = { $count ->
    [zero] لا حلول بعد.
    [one] لم يُربط الحل بعد بأي التزام.
    [two] لم يُربط الحلان بعد بأي التزام.
    [few] لم تُربط الحلول بعد بأي التزام، وعددها { $count }.
   *[other] لم تُربط الحلول بعد بأي التزام، وعددها { $count }.
}
report-commitments-missing = { $count ->
    [zero] الالتزامات التي لا يخدمها أي حل:
    [one] التزام لا يخدمه أي حل:
    [two] التزامان لا يخدمهما أي حل:
    [few] الالتزامات التي لا يخدمها أي حل، وعددها { $count }:
   *[other] الالتزامات التي لا يخدمها أي حل، وعددها { $count }:
}
report-served = { $commitment } ({ $count ->
    [zero] لا حلول
    [one] حل واحد
    [two] حلان
    [few] { $count } حلول
    [many] { $count } حلا
   *[other] { $count } حل
})
report-solutions-retained = { $count ->
    [zero] لم يُعتمد أي حل ضمن الفرص ذات الأولوية.
    [one] يرد الحل المعتمد ضمن الفرص ذات الأولوية في القسم الموالي.
    [two] يرد الحلان المعتمدان ضمن الفرص ذات الأولوية في القسم الموالي.
    [few] ترد الحلول المعتمدة ضمن الفرص ذات الأولوية، وعددها { $count }، في القسم الموالي.
   *[other] ترد الحلول المعتمدة ضمن الفرص ذات الأولوية، وعددها { $count }، في القسم الموالي.
}
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
report-unsigned-all = في انتظار التوقيع
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
report-position-for = موافقون
report-position-against = غير موافقين
report-minority-note = ملاحظة أقلية:
report-stated-challenge = { $dimension }، التحدي الأكثر تأييدا: «{ $words }» ({ $support }).
report-stated-challenge-next = { $dimension }، ثم: «{ $words }» ({ $support }).
report-stated-solution = { $dimension }، الحل الأكثر تأييدا: «{ $words }» ({ $support }).
report-stated-solution-next = { $dimension }، الحل الموالي: «{ $words }» ({ $support }).
report-support-votes =
    { $votes ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $votes } أصوات
        [many] { $votes } صوتا
       *[other] { $votes } صوت
    }
report-support-people =
    { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    }
report-step-sign =
    { $count ->
        [zero] لا فرص تنتظر التوقيع
        [one] توقيع فرصة واحدة ذات أولوية
        [two] توقيع فرصتين ذواتي أولوية
        [few] توقيع { $count } فرص ذات أولوية
        [many] توقيع { $count } فرصة ذات أولوية
       *[other] توقيع { $count } فرصة ذات أولوية
    }
report-step-answer =
    { $count ->
        [zero] لا إجراءات تنتظر الجواب
        [one] جواب الجهة المقترحة عن إجراء واحد
        [two] جواب الجهات المقترحة عن إجراءين
        [few] جواب الجهات المقترحة عن { $count } إجراءات
        [many] جواب الجهات المقترحة عن { $count } إجراء
       *[other] جواب الجهات المقترحة عن { $count } إجراء
    }
report-step-follow-up =
    { $days ->
        [zero] تتبع الإجراءات يوم الورشة
        [one] تتبع الإجراءات بعد يوم واحد من الورشة
        [two] تتبع الإجراءات بعد يومين من الورشة
        [few] تتبع الإجراءات بعد { $days } أيام من الورشة
        [many] تتبع الإجراءات بعد { $days } يوما من الورشة
       *[other] تتبع الإجراءات بعد { $days } يوم من الورشة
    }
report-step-carry =
    { $count ->
        [zero] لا نقط مرحّلة إلى الحدث المقبل
        [one] ترحيل نقطة واحدة إلى الحدث المقبل
        [two] ترحيل نقطتين إلى الحدث المقبل
        [few] ترحيل { $count } نقط إلى الحدث المقبل
        [many] ترحيل { $count } نقطة إلى الحدث المقبل
       *[other] ترحيل { $count } نقطة إلى الحدث المقبل
    }
report-step-erase = حذف المعطيات التي تعرّف بالأشخاص
report-origin = مصدر البنود: { $origin }.
report-sheet-solutions = أهم الحلول
report-sheet-solutions-empty = لم تُرتب حلول المجموعة بعد.
report-action-unowned = مقترح دون جهة مسؤولة بعد
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
report-approval = مصادقة المجموعة: { $agreed } من أصل { $asked }؛ النواقص المشار إليها: { $missing }.
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
report-contributions-quoted = { $count ->
    [zero] لم يُستشهد بأي مساهمة فيما سبق.
    [one] لا تُكرَّر هنا المساهمة التي سبق ذكرها حرفيا في التقرير.
    [two] لا تُكرَّر هنا المساهمتان اللتان سبق ذكرهما حرفيا في التقرير.
    [few] لا تُكرَّر هنا المساهمات التي سبق ذكرها حرفيا في التقرير، وعددها { $count }.
   *[other] لا تُكرَّر هنا المساهمات التي سبق ذكرها حرفيا في التقرير، وعددها { $count }.
}
report-kind = النوع
report-kind-challenge = تحدٍّ
report-kind-solution = حل
report-withdrawn = قول سحبه من كتبه
report-unquoted = قول لا يُستشهد به حرفيا، بطلب ممن كتبه
report-unquoted-on = قول لا يُستشهد به حرفيا ({ $topic })
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
report-edition-signed = توقيع { $host }: { $day }.

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
readiness-low-disputed = جاهزية ضعيفة حسب الاستبيان، غير أن جزءا من القاعة يعترض على هذه النتيجة.
readiness-middle-agreed = جاهزية متوسطة، ولا تعترض القاعة على هذه الخلاصة.
readiness-middle-disputed = جاهزية متوسطة حسب الاستبيان، غير أن جزءا من القاعة يعترض على هذه النتيجة.
readiness-high-agreed = جاهزية متقدمة، ولا تعترض القاعة على هذه الخلاصة.
readiness-high-disputed = جاهزية متقدمة حسب الاستبيان، غير أن جزءا من القاعة يعترض على هذه النتيجة.
readiness-low-undebated = جاهزية ضعيفة حسب الاستبيان، ولم تُبدِ القاعة ما يكفي من الآراء لتأكيد ذلك أو الاعتراض عليه.
readiness-middle-undebated = جاهزية متوسطة حسب الاستبيان، ولم تُبدِ القاعة ما يكفي من الآراء لتأكيد ذلك أو الاعتراض عليه.
readiness-high-undebated = جاهزية متقدمة حسب الاستبيان، ولم تُبدِ القاعة ما يكفي من الآراء لتأكيد ذلك أو الاعتراض عليه.
readiness-unknown-undebated = لا يسمح الاستبيان بالاستنتاج؛ وتبقى التحديات المعبَّر عنها مرجعا.
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
