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
pad-items = { $count ->
    [zero] لا توجد مساهمات حتى الآن
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
   *[other] { $count } مساهمة
}{ $gap }
pad-gap = {" "}· لا شيء بعد حول: { $topic }
pad-gap-none = {""}
pad-pause-button = توقيف الوقت
pad-resume-button = استئناف الوقت
pad-move-button = { $way ->
    [more] { $minutes ->
        [two] إضافة دقيقتين
        [few] إضافة { $minutes } دقائق
       *[other] إضافة { $minutes } دقيقة
    }
   *[less] { $minutes ->
        [two] حذف دقيقتين
        [few] حذف { $minutes } دقائق
       *[other] حذف { $minutes } دقيقة
    }
}
pad-close-button = إنهاء هذه المرحلة
pad-reopen-button = إعادة الفتح 5 دقائق
pad-nudge-button = تذكير من لم يكتبوا بعد
pad-help-button = إشعار فريق التنظيم
pad-back-button = الرجوع إلى اللوحة
pad-move-preview = { $way ->
    [more] بإضافة { $minutes ->
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
   *[less] بحذف { $minutes ->
        [two] دقيقتين
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
} تنهي مجموعتكم هذه المرحلة على الساعة { $at }. { $effect }
pad-effect = ثم تبدأ فقرة «{ $title }» حوالي الساعة { $at }.
pad-effect-locked = وتبقى فقرة «{ $title }» على الساعة { $at }.
pad-effect-none = ولا يتغير أي شيء آخر.
pad-move-yes-button = { $way ->
    [more] { $minutes ->
        [two] إضافة دقيقتين
        [few] إضافة { $minutes } دقائق
       *[other] إضافة { $minutes } دقيقة
    }
   *[less] { $minutes ->
        [two] حذف دقيقتين
        [few] حذف { $minutes } دقائق
       *[other] حذف { $minutes } دقيقة
    }
}
pad-move-no-button = الإبقاء على التوقيت المقرر
pad-close = هل تُنهون مرحلة «{ $phase }» الآن؟ تنتقل المجموعة إلى المرحلة الموالية، ويبقى كل ما كُتب محفوظا، مع مهلة دقيقتين.
pad-close-yes-button = إنهاء هذه المرحلة
pad-paused = توقف الوقت.
pad-resumed = استؤنف الوقت.
pad-moved = عُدّل توقيت المجموعة.
pad-closed = انتهت المرحلة.
pad-reopened = أُعيد فتح المرحلة 5 دقائق.
pad-changed-meanwhile = تغيرت اللوحة في هذه الأثناء. إليكم حالتها الآن.
pad-nudged = { $count ->
    [zero] كتب الجميع.
    [one] أُرسل التذكير إلى شخص واحد.
    [two] أُرسل التذكير إلى شخصين.
    [few] أُرسل التذكير إلى { $count } أشخاص.
    [many] أُرسل التذكير إلى { $count } شخصا.
   *[other] أُرسل التذكير إلى { $count } شخص.
}
pad-nudge-text = <b>تود مجموعتكم قراءة رأيكم.</b> تكفي بضع كلمات؛ ولا يطّلع أحد غيركم على هذا التذكير.
pad-help-call = <b>أنتم مطلوبون في: { $group }</b>، { $room }. { $reason ->
    [time] السبب: مسألة وقت.
    [room] السبب: القاعة أو المعدات.
    [tension] السبب: توتر داخل المجموعة.
   *[other] السبب: غير ذلك.
}
pad-help-coming-button = أنا قادم(ة)
pad-help-sent = أُشعر فريق التنظيم.
pad-help-on-the-way = شخص من فريق التنظيم في الطريق إليكم.
pad-help-thanks = شكرا لكم. { $group }، { $room }: أُشعرت المجموعة.
pad-see = <b>هذا ما يراه عضو في مجموعتكم:</b>
pad-warning = <b>{ $minutes ->
    [zero] بقيت أقل من دقيقة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
   *[other] بقيت { $minutes } دقيقة
}</b> لمجموعتكم، إلى غاية الساعة { $at }.

## حول لوحة التيسير

pad-more-button = المساعدة والحضور والتسليم
pad-more = ماذا تودون القيام به لمجموعتكم؟
pad-people-button = من لم يحضر
pad-script-button = ما يقال الآن
pad-see-button = ما يراه أحد أعضاء المجموعة
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
    [brief] <b>الانطلاق.</b> رحّبوا بالمجموعة، وذكّروا بالسؤال وبالوقت المتاح. بيّنوا أن كل فرد يكتب أولا بمفرده، باللغة التي يفضلها، وأن الأفكار تُعرض دون ذكر الاسم أو المؤسسة. تأكدوا من أن جميع الهواتف تفتح «حلقة»، وإلا فاقترحوا استمارة ورقية.
    [silent_writing] <b>الكتابة الفردية.</b> اطلبوا الصمت: فكرة واحدة في كل رسالة. لا يرى أحد أفكار غيره بعد. اقتربوا ممن يتردد؛ ويبقى التذكير على انفراد بينكم وبينه.
    [discussion] <b>النقاش.</b> دعوا المجموعة تقرأ الأفكار، ثم اسألوا: ما الذي ينقص؟ ومن يرى الأمر بشكل آخر؟ أعطوا الكلمة لمن لم يأخذها. ما زالت كتابة أفكار جديدة ممكنة.
    [merge_and_rank] <b>التجميع.</b> قرّبوا مع المجموعة بين الأفكار المتشابهة؛ وتبقى الكلمات الأصلية محفوظة تحتها. ضعوا جانبا ما يخرج عن الموضوع دون أن يضيع.
    [action_sheet] <b>بطاقة الإجراء.</b> لكل حل معتمد: من يقوده، وبأي وسائل، وفي أي أجل؟ ما لم يقرره أحد يبقى فارغا.
    [report] <b>التقرير.</b> راجعوا الصفحة مع المجموعة: ثلاث رسائل، ونقطة خلاف، ومفاجأة، وطلب. تصادق عليها المجموعة في دقيقتين.
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
pad-nobody-leads = <b>تبدأ «{ $group }» دون تيسير</b>، { $room }. ومع ذلك يتقدم وقت المجموعة.
audit-pad-paused = توقف وقت المجموعة ({ $subject })
audit-pad-resumed = استؤنف وقت المجموعة ({ $subject })
audit-pad-moved = عُدّل توقيت المجموعة ({ $subject })
audit-pad-closed = أُغلقت مرحلة المجموعة ({ $subject })
audit-pad-reopened = أُعيد فتح مرحلة المجموعة ({ $subject })
audit-pad-nudged = أُرسل تذكير على انفراد ({ $subject })
audit-pad-called-help = طُلبت المساعدة ({ $subject })
audit-pad-handed-over = سُلّمت المجموعة إلى شخص آخر ({ $subject })
audit-pad-taken-over = جرى تولي تسيير المجموعة ({ $subject })
pad-nudged-already = سبق إرسال تذكير هذه المرحلة، ومرة واحدة تكفي.
