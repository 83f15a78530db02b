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
pad-help-call = <b>أنتم مطلوبون في: { $group }</b>، { $room }.
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
