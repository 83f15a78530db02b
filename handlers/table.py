"""ROUTES: what each thing a person, a timer, a job or the organizer does leads to."""

from __future__ import annotations

from handlers import arriving, asking, chats, contributing, debating, helping, opening, pad, roster, running, voting
from handlers.router import Routes
from workshop.framework import Right

ROUTES = Routes(
    start=arriving.start,
    newcomer_commands=frozenset({"help", "cancel"}),
    newcomer_presses={
        "lang": arriving.choose_language,
        "consent": arriving.consent,
    },
    commands={
        "me": helping.me,
        "help": helping.help_,
        "cancel": helping.cancel,
        "language": arriving.ask_language,
        "results": debating.show_results,
        "questionnaire": asking.open_questionnaire,
    },
    presses={
        "now": (helping.show_again, None),
        "contribute.new": (contributing.contribute, Right.CONTRIBUTE),
        "contribute.kept": (contributing.take_kept, Right.CONTRIBUTE),
        "chat.is": (chats.choose, Right.TIME_ALL),
        "vote.open": (voting.open_booth, None),
        "debate.results": (debating.open_results, None),
        "debate.open": (debating.open_debate, Right.VOTE),
        "ask.open": (asking.press_open, None),
        "ask.answer": (asking.answer, Right.VOTE),
        "ask.back": (asking.back, Right.VOTE),
        "vote.dot": (voting.dot, Right.VOTE),
        "vote.done": (voting.finish_dots, Right.VOTE),
        "vote.rate": (voting.rate, Right.VOTE),
        "pad.open": (pad.open_pad, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.pause": (pad.pause, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.resume": (pad.go_on, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.move": (pad.move, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.moved": (pad.moved, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.close": (pad.close, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.closed": (pad.closed, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.reopen": (pad.reopen, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.nudge": (pad.nudge, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.help": (pad.call_help, Right.CONTRIBUTE_FOR_OTHERS),
        "pad.coming": (pad.coming, Right.TIME_ALL),
        "pad.see": (pad.see, Right.CONTRIBUTE_FOR_OTHERS),
    },
    conversations={
        "contribute": contributing.CONTRIBUTE,
        "debate": debating.CONVERSATION,
    },
    texts=(contributing.take_text,),
    media=(),
    edits=(),
    group_commands={},
    memberships=chats.membership,
    join_requests=chats.join_request,
    migrations=chats.migrated,
    timers={
        "block": (running.block_due,),
        "block-start": (running.start_due,),
        "phase": (running.phase_due,),
        "block-began": (debating.announce, voting.open_at_block),
        "block-ended": (voting.close_at_block,),
        "phase-began": (pad.refresh,),
        "warn": (pad.warn,),
        "pad": (pad.refresh,),
    },
    jobs={
        "invite-link": chats.remember_link,
    },
    orders={
        "import-questionnaire": debating.import_results,
        "set-chat": chats.set_chat,
        "import-workshop": opening.import_workshop,
        "import-participants": roster.import_participants,
        "advance": running.advance,
        "extend": running.extend,
        "pause": running.pause,
        "resume": running.resume,
        "reopen": running.reopen,
    },
)
