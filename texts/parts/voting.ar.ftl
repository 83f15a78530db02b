## التصويت

vote-opens = <b>التصويت مفتوح إلى غاية الساعة { $until }.</b> { $kind ->
    [ratings] قيّموا بعض الحلول من حيث الأثر وقابلية التنفيذ.
   *[other] لكم { $dots ->
        [zero] نقط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $dots } نقط
       *[other] { $dots } نقطة
    } للتوزيع.
} التصويت سري، ويمكن تعديله إلى حين الإغلاق.
vote-dots = <b>نقطكم: المجموع { $total }، { $left ->
    [zero] وُزعت كلها
    [one] وبقيت نقطة واحدة
    [two] وبقيت نقطتان
    [few] وبقيت { $left } نقط
   *[other] وبقيت { $left } نقطة
}.</b> المسوا سطرا لوضع نقطة عليه؛ والمسوه من جديد لإضافة أخرى، ثم لاسترجاعها.
vote-line = { $number }. { $text }
vote-option-button = { $dots } { $number }. { $text }
vote-secret = 🔒 تصويت سري: لا تظهر إلا المجاميع، عند الإغلاق.
vote-confirm-button = تأكيد تصويتي
vote-rating = <b>{ $scale }؟</b> ({ $position } من { $total })
    { $text }
vote-value-button = { $end ->
    [low] { $value } · ضعيف
    [high] { $value } · قوي
   *[none] { $value }
}
vote-stop-button = أكتفي بهذا القدر
vote-done = <b>سُجّل تصويتكم.</b> { $left ->
    [zero] {""}
    [one] بقيت لكم نقطة واحدة يمكنكم وضعها.
    [two] بقيت لكم نقطتان يمكنكم وضعهما.
    [few] بقيت لكم { $left } نقط يمكنكم وضعها.
   *[other] بقيت لكم { $left } نقطة يمكنكم وضعها.
} يمكنكم تعديله إلى حين الإغلاق.
vote-change-button = تعديل تصويتي
vote-closed = انتهى هذا التصويت على الساعة { $at }. نحن الآن في:
vote-none = لا يوجد تصويت مفتوح حاليا. نحن الآن في:
vote-not-yours = هذا التصويت خاص بالمشاركات والمشاركين. نحن الآن في:
vote-option-gone = لم يعد هذا المقترح معروضا للتصويت.
vote-too-many-on-one = الحد الأقصى للنقط على السطر نفسه: { $most }.
vote-no-dots-left = وُزعت نقطكم كلها، وعددها { $total }. المسوا سطرا اخترتموه لاسترجاع نقطه.
vote-still-open = ما زال التصويت مفتوحا.
rating-own = لا يقيّم أحد مقترحه الخاص.
rating-out-of-scale = اختاروا تقييما من { $least } إلى { $most }.
back-to-now-button = أين نحن الآن
