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
    [never] لم يُفتح «حلقة» بعد
    [blocked] الرسائل محظورة
    [started] فُتح «حلقة» دون موافقة حتى الآن
    [here] سُجّل الحضور
    [paper] مشاركة ورقية
    [left] سُجّلت المغادرة
    [no_show] سُجّل الغياب
    [waiting] في انتظار تأكيدكم
   *[refused] لم يُؤكد التسجيل
}
roster-status = { $status ->
    [never] لم يُفتح «حلقة» بعد: يكفي لذلك رمز الشارة.
    [blocked] الرسائل محظورة، فلا يصل منها شيء.
    [started] فُتح «حلقة»، ولم تُعطَ الموافقة بعد.
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
    [present] تسجيل الحضور
    [no_show] تسجيل الغياب
    [left] تسجيل المغادرة
    [back] تسجيل العودة
    [approve] تأكيد التسجيل
   *[refuse] الاعتذار عن التسجيل
}
roster-move-button = تغيير المجموعة
roster-back-button = العودة إلى الحضور
roster-marked = { $what ->
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
pre-leader-silent = { $name }: لم يُفتح «حلقة» بعد ({ $role ->
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
audit-person-no_show = سُجّل الغياب ({ $subject })
audit-person-left = سُجّلت المغادرة ({ $subject })
audit-person-back = سُجّلت العودة ({ $subject })
audit-person-approved = أُكّد التسجيل ({ $subject })
audit-person-refused = لم يُؤكد التسجيل ({ $subject })
audit-broadcast = أُرسلت رسالة إلى عدة أشخاص ({ $subject })
