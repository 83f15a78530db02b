## دردشات تلغرام المرتبطة بالروبوت

chat-question = <b>أُضيفت «حلقة» إلى «{ $title }».</b> ما الغرض من هذه الدردشة؟
chat-is-plenary = قناة الجلسة العامة
chat-is-group = دردشة إحدى المجموعات
chat-is-nothing = لا شيء: عدم الكتابة فيها
chat-which-group = ما المجموعة المعنية؟
chat-set-plenary = سُجّل ذلك: هذه الدردشة هي قناة الجلسة العامة.
chat-set-group = سُجّل ذلك: هذه هي دردشة «{ $group }».
chat-set-nothing = سُجّل ذلك: لن تكتب «حلقة» شيئا في هذه الدردشة.
chat-gone = لم تعد «حلقة» ضمن هذه الدردشة.
chat-no-group = المجموعة { $group } غير موجودة في هذه الورشة.
chat-order-wrong = يُكتب الأمر هكذا:
    halqa chats set plenary ID
    halqa chats set group G1 ID
join-unknown = لدخول دردشة مجموعتكم، عرّفوا بأنفسكم هنا أولا بزر البدء ثم رمز شارتكم:
    /start
join-other-group = هذه الدردشة خاصة بمجموعة أخرى.
join-own-group-button = الالتحاق بدردشة مجموعتي
page-next = التالي
page-previous = الصفحة السابقة
