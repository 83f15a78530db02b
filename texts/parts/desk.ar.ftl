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
desk-pause-button = توقيف وقت اليوم كله
desk-resume-button = استئناف وقت اليوم كله
desk-time-button = إضافة وقت أو حذفه
desk-groups-button = المجموعات
desk-late-button = التأخر وكيفية تداركه
desk-people-button = الحضور والوافدون
desk-message-button = مراسلة المشاركين
desk-more-button = المقاعد والتحقق والإغلاق
desk-seats-button = المقاعد
desk-preflight-button = التحقق من الجاهزية
desk-close-button = إغلاق ما هو جارٍ
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
        [two] حذف دقيقتين
        [few] حذف { $minutes } دقائق
       *[other] حذف { $minutes } دقيقة
    }
}
desk-move-preview = { $way ->
    [more] عند إضافة { $minutes ->
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
   *[less] عند حذف { $minutes ->
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
} للجميع: { $effect }
desk-effect-collision = يمتد ما قبل «{ $title }» على موعدها الثابت بمقدار { $minutes ->
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
desk-next-preview-block = ينتقل اليوم الآن إلى: <b>{ $title }</b>.
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
}.</b> يبقى «{ $title }» في موعده، على الساعة { $at }. ودون تغيير، يمتد ما قبله على هذا الموعد بمقدار { $over ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $over } دقائق
   *[other] { $over } دقيقة
}.
late-offers = إليكم سبل تدارك التأخر، مع بقاء المراحل ذات الموعد الثابت في مكانها:
late-no-offers = لا يوجد ما يُتدارك، أو لم يبق ما يمكن تقليصه.
late-offer-button = { $measure ->
    [shorten_questions] معاينة: تقليص الأسئلة
    [shorten_phases] معاينة: تقليص المراحل المقبلة
   *[move_pause] معاينة: نقل استراحة
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
late-moved = «{ $title }» على الساعة { $at }
late-dropped = «{ $title }» تُدمج في استراحة أخرى
late-phase = { $phase }: { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
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

## السجل

audit-day-advanced = انتقل اليوم إلى المرحلة الموالية ({ $subject })
audit-day-paused = توقف وقت اليوم ({ $subject })
audit-day-resumed = استؤنف وقت اليوم ({ $subject })
audit-day-moved = عُدّل التوقيت بالنسبة إلى الجميع ({ $subject })
audit-day-closed = أُغلقت المرحلة بالنسبة إلى الجميع ({ $subject })
audit-day-replanned = اعتُمد برنامج التدارك رقم { $subject }
audit-day-replan-undone = أُلغي برنامج التدارك رقم { $subject }
