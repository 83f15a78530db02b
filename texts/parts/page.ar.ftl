## خلاصة المجموعة

page-not-yet = تكون خلاصة مجموعتكم جاهزة عند بداية مرحلة إعداد الخلاصة.
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
    [zero] انتهى وقت كلمتكم
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
   *[other] بقيت { $minutes } دقيقة
} · إلى غاية الساعة { $until }
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
page-agreed = <b>شكرا لكم، سُجّلت موافقتكم.</b>
page-not-asked = انتهت المصادقة. هذه هي الخلاصة.
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
page-note = <b>هل لكم رأي مخالف؟</b> اكتبوا ملاحظتكم: ترافق الخلاصة إلى غاية التركيب النهائي.
page-note-kept = <b>ترافق ملاحظتكم خلاصة المجموعة.</b>

## تسلّم المهمة

page-vacant = { $why ->
    [left] <b>تعذر على { $name } البقاء: من يمكنه تقديم الخلاصة؟</b>
    [silent] <b>لا جواب من { $name } منذ 10 دقائق: من يمكنه تسلّم المهمة؟</b>
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
   *[no] <b>هل يمكنكم أن تكونوا مقرر المجموعة؟</b> { $group }
}
page-intact = الخلاصة محفوظة كما هي، وآخر تعديل لها على الساعة { $at }.
page-decline-button = يتعذر عليّ ذلك
page-proposal-sent = أُرسل الطلب إلى { $name }.
page-declined = مفهوم، وشكرا على إخبارنا. نقترح الأمر على شخص آخر.
page-taken = أصبحت الخلاصة بين أيديكم.
page-taken-over = انتقلت المهمة إلى { $name } في: { $group }. لم يضع أي شيء.
page-named = <b>شكرا لكم، أنتم مقررو: { $group }.</b> تصلكم الخلاصة في مرحلة إعدادها.
page-yours = <b>الخلاصة بين أيديكم.</b>

audit-line-rewritten = السطر { $codes } من الخلاصة: أُعيدت صياغته
audit-page-taken = انتقلت خلاصة المجموعة إلى شخص آخر
audit-rapporteur-proposed = اقتُرح شخص مقررا
audit-rapporteur-declined = تعذر الأمر على الشخص المقترح مقررا

## ترتيب الكلمة

speaking-head = <b>{ $title }</b>
    { $minutes ->
        [zero] أقل من دقيقة لكل مجموعة
        [one] دقيقة واحدة لكل مجموعة
        [two] دقيقتان لكل مجموعة
        [few] { $minutes } دقائق لكل مجموعة
       *[other] { $minutes } دقيقة لكل مجموعة
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
