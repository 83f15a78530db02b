"""Every table of Halqa, imported here so that the metadata is whole."""

from storage import agenda, contributions, drafts, people, questionnaire, runtime, timers, votes, written

__all__ = ["agenda", "contributions", "drafts", "people", "questionnaire", "runtime", "timers", "votes", "written"]
