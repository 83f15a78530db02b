"""Give way to answers: the fork server imports this first, so that it and its children run behind the bot."""

from __future__ import annotations

import os

from bot.forkserver import NICE

os.nice(NICE)
