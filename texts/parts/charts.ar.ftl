# The pictures: what stands on them, and what is said under them.

chart-header = { $event } · { $place } · { $day }
chart-footer = { $basis } · دون ذكر الاسم أو المؤسسة · { $at }
chart-separator = { "؛ " }
chart-line = { $label }: { $value }
chart-line-ranked = { $place }. { $label }: { $value }
chart-hidden = محجوب
chart-hidden-note = محجوب: أقل من 5 أشخاص، أو رقم يكشف عنهم.
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
chart-maturity-line-hidden = { $label }: محجوب، أقل من 5 أجوبة
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
        [dimension] كل الأبعاد ({ $n }) متعادلة، لكل منها: { $count }
       *[theme] كل المحاور ({ $n }) متعادلة، لكل منها: { $count }
    }
chart-heatmap-title-tied = تعادل في الصدارة: { $labels } ({ $count } في كل سطر)
chart-heatmap-title-tied-many =
    { $rows ->
        [dimension] { $n ->
                [zero] لا شيء
                [one] بُعد واحد في الصدارة: { $count }
                [two] بُعدان متعادلان في الصدارة، لكل منهما: { $count }
                [few] { $n } أبعاد متعادلة في الصدارة، لكل منها: { $count }
                [many] { $n } بُعدا متعادلة في الصدارة، لكل منها: { $count }
               *[other] { $n } بُعد متعادلة في الصدارة، لكل منها: { $count }
            }
       *[theme] { $n ->
                [zero] لا شيء
                [one] محور واحد في الصدارة: { $count }
                [two] محوران متعادلان في الصدارة، لكل منهما: { $count }
                [few] { $n } محاور متعادلة في الصدارة، لكل منها: { $count }
                [many] { $n } محورا متعادلة في الصدارة، لكل منها: { $count }
               *[other] { $n } محور متعادلة في الصدارة، لكل منها: { $count }
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

chart-ranked-title-none = لا يوجد تحدٍّ حظي بالمساندة بعد
chart-ranked-title-hidden = عدد المساندات لا يسمح بنشر الترتيب
chart-ranked-title-one = تحدٍّ واحد إلى الآن: { $count }
chart-ranked-title-equal =
    { $n ->
        [zero] لا توجد تحديات
        [one] تحدٍّ واحد: { $count }
        [two] التحديان متعادلان، لكل منهما: { $count }
       *[other] كل التحديات ({ $n }) متعادلة، لكل منها: { $count }
    }
chart-ranked-title-tied =
    { $n ->
        [zero] لا توجد تحديات
        [one] تحدٍّ واحد في الصدارة، { $count }
        [two] تحديان متعادلان في الصدارة، لكل منهما: { $count }
        [few] { $n } تحديات متعادلة في الصدارة، لكل منها: { $count }
        [many] { $n } تحديا متعادلة في الصدارة، لكل منها: { $count }
       *[other] { $n } تحدٍّ متعادلة في الصدارة، لكل منها: { $count }
    }
chart-ranked-title-shown = أعلى مجموع منشور: { $count }
chart-ranked-title-first = تحدٍّ يتصدر الترتيب: { $count }، مقابل { $rest } للذي يليه
chart-ranked-title-top = في الصدارة: { $label } ({ $count })
chart-ranked-subtitle =
    { $counted ->
        [challenges] عدد التحديات
        [solutions] عدد الحلول
        [contributions] عدد المساهمات
        [votes] عدد الأصوات
        [endorsements] عدد المساندات
       *[people] عدد من ذكروه
    } لكل تحدٍّ حسب الفئة
chart-ranked-empty = يظهر الترتيب هنا بعد أولى المساندات.
chart-ranked-all =
    { $n ->
        [zero] لا تحدي يحظى بمساندة كل الفئات.
        [one] تحدٍّ واحد يحظى بمساندة كل الفئات.
        [two] تحديان يحظيان بمساندة كل الفئات.
        [few] { $n } تحديات تحظى بمساندة كل الفئات.
        [many] { $n } تحديا تحظى بمساندة كل الفئات.
       *[other] { $n } تحدٍّ تحظى بمساندة كل الفئات.
    }

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
        [zero] لا حل من أصل { $all } مقيَّمة يجمع بين أثر قوي وقابلية تنفيذ عالية
        [one] حل واحد من أصل { $all } مقيَّمة يجمع بين أثر قوي وقابلية تنفيذ عالية
        [two] حلان من أصل { $all } مقيَّمة يجمعان بين أثر قوي وقابلية تنفيذ عالية
        [few] { $n } حلول من أصل { $all } مقيَّمة تجمع بين أثر قوي وقابلية تنفيذ عالية
        [many] { $n } حلا من أصل { $all } مقيَّمة تجمع بين أثر قوي وقابلية تنفيذ عالية
       *[other] { $n } حل من أصل { $all } مقيَّمة تجمع بين أثر قوي وقابلية تنفيذ عالية
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
        [one] التزام واحد من أصل { $all } بقي دون حل
        [two] التزامان من أصل { $all } بقيا دون حل
        [few] { $n } التزامات من أصل { $all } بقيت دون حل
        [many] { $n } التزاما من أصل { $all } بقيت دون حل
       *[other] { $n } التزام من أصل { $all } بقيت دون حل
    }
chart-flow-title-open =
    { $n ->
        [zero] لكل تحدٍّ من أصل { $all } حل واحد على الأقل
        [one] تحدٍّ واحد من أصل { $all } بقي دون حل
        [two] تحديان من أصل { $all } بقيا دون حل
        [few] { $n } تحديات من أصل { $all } بقيت دون حل
        [many] { $n } تحديا من أصل { $all } بقيت دون حل
       *[other] { $n } تحدٍّ من أصل { $all } بقيت دون حل
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
