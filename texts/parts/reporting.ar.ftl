## الوثائق

report-ask-document = <b>أي وثيقة تودون؟</b> تُعدّ الآن، وتبقى مشروعا إلى حين توقيعها.
report-ask-synthesis-note = مذكرة الخلاصة
report-ask-action-plan = خطة العمل
report-ask-full-report = التقرير الكامل
report-ask-group-sheet = بطاقات المجموعات
report-ask-language = بأي لغة؟
report-ask-format = بأي صيغة؟
report-making = الوثيقة قيد الإعداد، وستصلكم هنا بعد لحظات.
report-ready = إليكم وثيقتكم.
report-failed = تعذر إعداد هذه الوثيقة. لم يضع أي شيء؛ أعيدوا المحاولة بصيغة أخرى، أو أشعروا الفريق التقني.
