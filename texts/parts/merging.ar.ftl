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
merge-changed-meanwhile = تغيرت الحالة في هذه الأثناء. هذه هي الآن.
merge-with = <b>مع أي مساهمة نجمعها؟</b>
    { $item }
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

## وضع المساهمات جانبا

park-items = <b>{ $count ->
    [zero] لا توجد مساهمات حتى الآن
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
   *[other] { $count } مساهمة
}.</b> المسوا إحداها لتجميعها أو وضعها جانبا أو نقلها.
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
