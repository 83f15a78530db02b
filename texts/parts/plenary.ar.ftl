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
plenary-caption = { $text }
plenary-no-pictures = تعذر إعداد الرسوم الخاصة بتقديم الخلاصات. توصلت القناة بالنتائج مكتوبة.
