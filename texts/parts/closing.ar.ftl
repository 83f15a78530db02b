## الاختتام: الاختيار والتوقيع والاستشارة

closing-begins = <b>بدأت جلسة الخلاصة.</b> يُرجى التأشير على الفرص ذات الأولوية في مقدمة كل بُعد، ثم توقعها كل مؤسسة منظِّمة.
closing-open-button = فتح الاختتام
closing-menu = <b>اختتام اللقاء</b>
    الفرص المؤشر عليها: { $ticked } · الموقعة من الجميع: { $signed }
    إجراءات الخطة: { $actions } · المقبولة: { $accepted }
    { $consent ->
        [open] القاعة تُستشار الآن حول النص النهائي.
        [closed] استُشيرت القاعة حول النص النهائي.
       *[none] لم تُستشر القاعة بعد حول النص النهائي.
    }
closing-pick-button = التأشير على الفرص
closing-sign-button = التوقيع باسم مؤسستي
closing-parked-button = عناصر موضوعة جانبا في انتظار البت: { $count }
closing-back-button = العودة إلى الاختتام
closing-no-candidates = { $rated ->
    [zero] <b>لم يُقيَّم أي حل بعد.</b> تظهر الفرص عند إغلاق التصويت على الأثر وقابلية التنفيذ.
   *[other] <b>لا يوجد حل يجمع بين قوة الأثر وقابلية التنفيذ</b> بعدد كافٍ من التقييمات.
}
closing-pick = <b>{ $dimension }</b> ({ $position } من { $total })
closing-candidate = { $code } · { $text }
    الأثر { $impact }% · قابلية التنفيذ { $feasibility }% · { $ratings ->
        [zero] لا تقييم
        [one] تقييم واحد
        [two] تقييمان
        [few] { $ratings } تقييمات
        [many] { $ratings } تقييما
       *[other] { $ratings } تقييم
    }
closing-pick-rule = تصير الفرصة المؤشر عليها إجراء بمجرد أن توقعها كل المؤسسات المنظِّمة.
closing-tick-button = { $state ->
    [yes] ☑ { $code } · { $text }
   *[no] ☐ { $code } · { $text }
}
closing-next-dimension = البُعد الموالي
closing-previous-dimension = البُعد السابق
closing-signed-already = وقّعت مؤسسة منظِّمة على هذه الفرصة، فهي تبقى مؤشرا عليها.
closing-no-host = مؤسستكم ليست من المؤسسات المنظِّمة، والتوقيع موكول إلى فرقها.
closing-sign = <b>توقعون باسم { $host }.</b> { $count ->
    [zero] لا توجد فرص في انتظار توقيعكم.
    [one] في انتظار توقيعكم فرصة واحدة:
    [two] في انتظار توقيعكم فرصتان:
    [few] في انتظار توقيعكم { $count } فرص:
   *[other] في انتظار توقيعكم { $count } فرصة:
}
closing-line = { $code } · { $text }
closing-signed-button = { $count ->
    [zero] توقيع
    [one] توقيع هذه الفرصة
    [two] توقيع هاتين الفرصتين
    [few] توقيع هذه الفرص، وعددها { $count }
   *[other] توقيع هذه الفرص، وعددها { $count }
}
closing-all-signed = { $count ->
    [zero] <b>لا شيء في انتظار توقيع { $host }:</b> لم يؤشَّر على أي فرصة بعد.
   *[other] <b>لم يعد شيء في انتظار توقيع { $host }.</b> الفرص الموقعة من كل المؤسسات المنظِّمة: { $full } من { $count }.
}
closing-sign-too = <b>وقّعت { $host }.</b> { $count ->
    [zero] لا توجد فرص في انتظار توقيع { $own }.
    [one] في انتظار توقيع { $own } فرصة واحدة.
    [two] في انتظار توقيع { $own } فرصتان.
    [few] في انتظار توقيع { $own } { $count } فرص.
   *[other] في انتظار توقيع { $own } { $count } فرصة.
}
opportunity-unknown = الحل { $code } غير معروض لهذا الاختيار.
opportunity-not-rated = لم يحصل الحل { $code } على عدد كافٍ من التقييمات.
audit-opportunity-ticked = التأشير على الفرصة { $subject }
audit-opportunity-unticked = رفع التأشير عن الفرصة { $subject }
audit-opportunity-signed = توقيع الفرصة { $subject }
audit-parked-kept = الاحتفاظ بالعنصر { $subject }
audit-parked-transferred = إحالة العنصر { $subject } على اللقاء المقبل
audit-parked-dropped = التخلي عن العنصر { $subject }
audit-identifiers-erased = حذف المعطيات التعريفية عند حلول أجلها ({ $subject })

## العناصر الموضوعة جانبا

parked-item = <b>عنصر موضوع جانبا، { $position } من { $total }</b> ({ $code })
    { $text }
    { $why ->
        [yes] السبب: { $reason }
       *[no] {""}
    }
parked-kept-button = الاحتفاظ به في الخلاصة
parked-transferred-button = إحالته على اللقاء المقبل
parked-dropped-button = التخلي عنه
parked-done = <b>تم البت في كل العناصر الموضوعة جانبا.</b>
    احتُفظ بها: { $kept } · أُحيلت: { $transferred } · تُخلّي عنها: { $dropped }

## استشارة القاعة حول النص النهائي

now-consent = القاعة تُستشار حول النص النهائي، ورأيكم مهم.
now-consent-button = إبداء رأيي في النص النهائي
consent-manage-button = { $state ->
    [open] متابعة الاستشارة
    [closed] استشارة القاعة من جديد
   *[none] استشارة القاعة
}
consent-text = <b>ما النص الذي تستشيرون القاعة حوله؟</b> اكتبوه هنا، أو اعتمدوا لائحة الفرص المؤشر عليها.
consent-list-button = { $count ->
    [zero] اعتماد الفرص المؤشر عليها
    [one] اعتماد الفرصة المؤشر عليها
    [two] اعتماد الفرصتين المؤشر عليهما
    [few] اعتماد الفرص المؤشر عليها، وعددها { $count }
   *[other] اعتماد الفرص المؤشر عليها، وعددها { $count }
}
consent-begun = <b>فُتحت الاستشارة.</b> يجدها كل واحد في بطاقته المثبتة؛ يُرجى دعوة القاعة إلى فتحها.
consent-running = <b>الاستشارة جارية.</b> الأجوبة المتوصل بها: { $count }. تظهر النتيجة عند الإغلاق.
consent-close-button = إغلاق الاستشارة
consent-asked = <b>هل توافقون على هذا النص؟</b>{ $total ->
        [one] {""}
       *[other] {" "}({ $position } من { $total })
    }
    { $text }
consent-agree-button = أوافق
consent-reservation-button = أوافق مع تحفظ
consent-objection-button = أعترض
consent-reason = { $consent ->
    [objection] <b>ما سبب اعتراضكم؟</b> تكفي جملة أو جملتان.
   *[reservation] <b>ما تحفظكم؟</b> تكفي جملة أو جملتان.
}
consent-reason-missing = يحتاج السبب إلى بضع كلمات حتى يُفهم.
consent-thanks-final = <b>شكرا لكم، سُجّل رأيكم:</b> { $consent ->
    [agree] موافقة.
    [reservation] موافقة مع تحفظ.
   *[objection] اعتراض معلل.
}
consent-change-button = مراجعة رأيي
consent-over = أُغلقت الاستشارة. نحن الآن في:
consent-not-yours = هذه الاستشارة خاصة بالمشاركات والمشاركين. نحن الآن في:
consent-counted = <b>رأي القاعة في النص النهائي</b>
    موافقة: { $agreed } · مع تحفظ: { $reserved } · اعتراض: { $objected }
    ترد الأسباب في الخلاصة دون ذكر الاسم أو المؤسسة.

## التقييم في ثلاث لمسات

closing-question = { $question ->
    [useful] <b>هل أفادكم هذا اللقاء في عملكم؟</b>
    [heard] <b>هل تمكنتم من قول ما يهمكم؟</b>
   *[follow_up] <b>هل تبدو لكم الخطوات المقبلة واضحة؟</b>
} ({ $position } من { $total })
closing-mark-button = { $end ->
    [high] { $value } · نعم تماما
    [low] { $value } · لا إطلاقا
   *[none] { $value }
}
closing-actions = { $count ->
    [zero] {""}
    [one] <b>يُقترح عليكم إجراء واحد.</b> جوابكم منتظر في «إجراءاتي».
    [two] <b>يُقترح عليكم إجراءان.</b> جوابكم منتظر في «إجراءاتي».
    [few] <b>تُقترح عليكم { $count } إجراءات.</b> جوابكم منتظر في «إجراءاتي».
    [many] <b>يُقترح عليكم { $count } إجراء.</b> جوابكم منتظر في «إجراءاتي».
   *[other] <b>يُقترح عليكم { $count } إجراء.</b> جوابكم منتظر في «إجراءاتي».
}
closing-thanks = <b>شكرا لكم على المشاركة وعلى رأيكم.</b>
closing-comment-button = إضافة كلمة
closing-comment = <b>ماذا تودون أن تضيفوا؟</b> تكفي بضعة أسطر.
closing-comment-thanks = شكرا لكم، تُنقل كلمتكم دون ذكر اسمكم.

## الأسئلة الموجهة إلى الجلسة العامة

floor-ask-button = طرح سؤال على القاعة
floor-ask = <b>ما سؤالكم للجلسة العامة؟</b> اكتبوه هنا في جملة أو جملتين.
floor-thanks = <b>وصل سؤالكم إلى فريق التنظيم.</b> سيُقرأ دون ذكر اسمكم.
floor-not-yours = باب الأسئلة مفتوح للمشاركات والمشاركين. نحن الآن في:
floor-first = <b>سؤال من القاعة ينتظر إدراجه في اللائحة.</b>
floor-list-button = أسئلة الجلسة العامة
floor-list = <b>أسئلة الجلسة العامة</b> · في اللائحة: { $listed } · للنظر: { $waiting }
floor-line = { $number }. { $text }
floor-waiting = للنظر: { $text }
floor-put-button = إدراج هذا السؤال
floor-aside-button = عدم إدراجه
floor-asked-button = طُرح السؤال الأول
floor-later-button = تأخير السؤال الأول
words-only = يلزم هنا جواب مكتوب ببضع كلمات.
