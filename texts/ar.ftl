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
start-taken = هذا الرمز مستعمل من هاتف آخر. يمكن لفريق التنظيم أن يعيد إليكم الولوج: يكفي إطلاعه على شارتكم.
walk-in-waiting = تسجيلكم لدى فريق التنظيم. ستتوصلون بمجموعتكم فور تأكيده.
notice-title = <b>قبل البدء، إليكم ما سيُحفظ.</b>
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
consent-paper = <b>لكم ذلك.</b> توجد استمارة ورقية رهن إشارتكم في الاستقبال، ولأفكاركم القيمة نفسها. لم يُحفظ هنا أي شيء حتى الآن.
consent-back-button = أفضّل المشاركة هنا
consent-thanks = شكرا لكم، سُجّلت موافقتكم. يمكنكم تغييرها في أي وقت من زر «معطياتي».

## أين نحن الآن

now-role = <b>صفتكم في هذا الحدث: { $role }.</b>
now-group = <b>أنتم في: { $group }.</b>
    { $has-room ->
        [yes] { $room }
       *[no] {""}
    }{ $has-facilitator ->
        [yes] { $has-room ->
            [yes] {" · "}
           *[no] {""}
        }التيسير: { $facilitator }
       *[no] {""}
    }
now-before = تبدأ الأشغال على الساعة { $at }. لا شيء مطلوب منكم قبل ذلك.
now-between = المرحلة المقبلة: { $title }، على الساعة { $at }.
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
now-read = يمكنكم قراءة مساهمات مجموعتكم ومساندة ما تتفقون معه.
now-vote = التصويت مفتوح، وهو سري.
now-contribute-button = { $kind ->
    [solutions] اقتراح حل
   *[challenges] كتابة تحدٍّ
}
now-items-button = قراءة مساهمات المجموعة
now-vote-button = التصويت
now-pad-button = تسيير مجموعتي
now-page-button = خلاصة المجموعة
now-desk-button = مكتب التنظيم
now-mine-button = مساهماتي
now-more-button = البرنامج وخيارات أخرى

phase-named = { $name }
    .title = { $name }
phase-brief = التقديم
    .title = التقديم
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
discussion-opens = <b>{ $phase }، إلى غاية الساعة { $until }.</b> أصبحت مساهمات مجموعتكم ظاهرة: اقرؤوها وساندوا ما تتفقون معه.
    { $where }
    .button = قراءة مساهمات المجموعة

## المحادثات

flow-back = الرجوع
flow-discard = التخلي عن هذه الخطوة
stale-button = انتهت هذه المرحلة. نحن الآن هنا.
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
order-no-block = لا توجد فقرة جارية.
order-block = الفقرة الجارية: { $title }.
order-group-not-running = ليست للمجموعة { $group } مرحلة جارية.
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
