## الاستبيان ومناقشته

questionnaire-imported = استُوردت النتائج: { $people ->
    [zero] لا إجابات
    [one] مستجيب واحد
    [two] مستجيبان
    [few] { $people } مستجيبين
    [many] { $people } مستجيبا
   *[other] { $people } مستجيب
}، أسطر للمراجعة: { $problems }.
questionnaire-none = لا يوجد استبيان معروض عليكم.
questionnaire-item = <b>{ $position } من { $total } · { $dimension }</b>
    { $text }
questionnaire-value = { $value } · { $name }
questionnaire-origin = رأيكم كافٍ. يمكنكم التوقف والمتابعة لاحقا.
questionnaire-done = <b>شكرا لكم، اكتمل الاستبيان.</b> تُحتسب أجوبتكم في النتائج دون ذكر اسمكم.
questionnaire-change-button = مراجعة الجواب الأخير
results-unknown-column = العمود «{ $column }» لا يوافق أي سؤال
results-no-items = لا يتضمن الملف أي عمود للأسئلة
results-same-id = المستجيب نفسه وارد في السطر { $first }
results-bad-answer = جواب خارج السلم للسؤال { $item }: «{ $value }»
results-bad-date = التاريخ «{ $value }» غير مقروء
debate-opens = <b>نتائج الاستبيان جاهزة.</b> هل ترون هذه الدرجات صائبة؟ يكفي رأيكم ومعه معطى واحد.
debate-open-button = مناقشة درجة
debate-results = <b>نتائج الاستبيان حسب كل بُعد</b>
debate-line = <b>{ $dimension }</b>: { $mean } من { $highest } (نصف الأجوبة بين { $low } و{ $high }؛ عدد المجيبين: { $people }؛ «لا أعرف»: { $dont-know }%)
debate-perception = هذه تصورات المشاركين وليست قياسا. ولا تدخل «لا أعرف» في المتوسطات.
debate-no-results = نتائج الاستبيان غير متوفرة بعد.
debate-which = <b>أي درجة تودون مناقشتها؟</b>
debate-view = <b>هل ترون هذه الدرجة صائبة؟</b>
debate-too-high = أعلى من الواقع
debate-right = صائبة
debate-too-low = أدنى من الواقع
debate-fact = <b>هل من معطى يدعم رأيكم؟</b> اكتبوه في جملة واحدة.
debate-no-fact = دون معطى
debate-fact-in-words = يُذكر المعطى ببضع كلمات مكتوبة.
debate-fact-long = يتجاوز نصكم الحد: { $count } من الحروف، والحد الأقصى { $most }. النص محفوظ: اختصروه هنا، أو تابعوا دون معطى.
debate-choose-first = نصكم محفوظ. يُرجى الاختيار أولا:
debate-thanks = <b>شكرا لكم، سُجّل رأيكم</b> في «{ $dimension }».
debate-another = مناقشة درجة أخرى
seen-without-name = 🔒 يظهر ما تكتبونه دون ذكر اسمكم أو مؤسستكم.
