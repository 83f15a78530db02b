"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
import sqlmodel
from alembic import op

import storage.columns

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one revision up."""
    op.create_table("action_review", sa.Column("on", sa.Date(), nullable=False), sa.PrimaryKeyConstraint("on"))
    op.create_table(
        "agreement",
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("definition", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("imported_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "blob",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("mime", sa.String(length=80), nullable=False),
        sa.Column("photo_id", sa.String(length=200), nullable=True),
        sa.Column("document_id", sa.String(length=200), nullable=True),
        sa.Column("created_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_table(
        "burst",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id"),
    )
    op.create_table(
        "card",
        sa.Column("chat_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("shown_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "name"),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("user_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("workshop_id", sa.String(length=80), nullable=True),
        sa.Column("flow", sa.String(length=48), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("updated_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("closed_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.create_index(
            "draft_open",
            ["user_id"],
            unique=True,
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )

    op.create_table(
        "inbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("user_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("received_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("not_before", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("lives", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("trials", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("done_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index("inbox_chat_message", ["chat_id", "message_id"], unique=False)
        batch_op.create_index(
            "inbox_waiting",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'new'"),
            postgresql_where=sa.text("state = 'new'"),
        )

    op.create_table(
        "job",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=48), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("lives", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("finished_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("job", schema=None) as batch_op:
        batch_op.create_index(
            "job_open",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'queued'"),
            postgresql_where=sa.text("state = 'queued'"),
        )

    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("cause", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("chat_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("method", sa.String(length=48), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("priority", sa.SmallInteger(), nullable=False),
        sa.Column("coalesce", sa.String(length=120), nullable=True),
        sa.Column("card", sa.String(length=80), nullable=True),
        sa.Column("pin", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("renew", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("budget", sa.String(length=48), nullable=True),
        sa.Column("then_kind", sa.String(length=48), nullable=True),
        sa.Column("then_payload", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("not_before", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("attempts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("message_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("sent_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index("outbox_chat_created", ["chat_id", "created_at"], unique=False)
        batch_op.create_index(
            "outbox_coalesce",
            ["coalesce"],
            unique=False,
            sqlite_where=sa.text("state IN ('queued', 'sending')"),
            postgresql_where=sa.text("state IN ('queued', 'sending')"),
        )
        batch_op.create_index(
            "outbox_unsent",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state IN ('queued', 'sending')"),
            postgresql_where=sa.text("state IN ('queued', 'sending')"),
        )

    op.create_table(
        "timer",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=48), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("due_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("workshop_id", sa.String(length=80), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("timer", schema=None) as batch_op:
        batch_op.create_index(
            "timer_armed",
            ["kind", "subject"],
            unique=True,
            sqlite_where=sa.text("state = 'armed'"),
            postgresql_where=sa.text("state = 'armed'"),
        )
        batch_op.create_index(
            "timer_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("state = 'armed'"),
            postgresql_where=sa.text("state = 'armed'"),
        )

    op.create_table(
        "workshop",
        sa.Column("id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("definition", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("agreement_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("imported_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("secret", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("running_block", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("started_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("ended_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("paused_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("published_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("workshop", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_workshop_agreement_id"), ["agreement_id"], unique=False)

    op.create_table(
        "agreement_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("recorded_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("agreement_id", "kind", "on", "title"),
    )
    with op.batch_alter_table("agreement_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_event_agreement_id"), ["agreement_id"], unique=False)

    op.create_table(
        "agreement_exchange",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("giver", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("recorded_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("agreement_id", "kind", "on", "title"),
    )
    with op.batch_alter_table("agreement_exchange", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_exchange_agreement_id"), ["agreement_id"], unique=False)

    op.create_table(
        "ballot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("ballot_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("dots", sa.Integer(), nullable=False),
        sa.Column("turnout", sa.Integer(), nullable=False),
        sa.Column("opened_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("closed_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "ballot_id"),
    )
    with op.batch_alter_table("ballot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ballot_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "block",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("block_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("starts_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("ends_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("began_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("finished_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "block_id"),
    )
    with op.batch_alter_table("block", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_block_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "chat_role",
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("can_post", sa.Boolean(), nullable=False),
        sa.Column("can_invite", sa.Boolean(), nullable=False),
        sa.Column("invite_link", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("added_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("chat_id"),
    )
    with op.batch_alter_table("chat_role", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chat_role_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "group_clock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("phase", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("began_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("due_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("paused_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "session_id", "group_id"),
    )
    with op.batch_alter_table("group_clock", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_clock_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "participant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("ref", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("name_latin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("organisation", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("category", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("level", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("gender", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("role", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("speaks", sa.JSON(), nullable=False),
        sa.Column("prefers", sa.JSON(), nullable=False),
        sa.Column("fixed", sa.Boolean(), nullable=False),
        sa.Column("quiet", sa.Boolean(), nullable=False),
        sa.Column("delegate_of", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("approval", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=True),
        sa.Column("joined_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("arrived_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("left_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("no_show_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("on_paper", sa.Boolean(), nullable=False),
        sa.Column("erased_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code"),
        sa.UniqueConstraint("workshop_id", "ref"),
    )
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participant_user_id"), ["user_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_participant_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "phase_length",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("phase", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "session_id", "phase"),
    )
    with op.batch_alter_table("phase_length", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_phase_length_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "plan_validation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("silence_is_consent", sa.Boolean(), nullable=False),
        sa.Column("asked_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("closed_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("validated", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("plan_validation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_validation_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "questionnaire_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("respondent", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("category", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("item", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "respondent", "item"),
    )
    with op.batch_alter_table("questionnaire_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_questionnaire_answer_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "seat_tie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("rule", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("seat_tie", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_seat_tie_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "speaking_turn",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("block_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("called_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("due_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("done_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "block_id", "group_id"),
    )
    with op.batch_alter_table("speaking_turn", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_speaking_turn_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "theme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("dimension", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("label", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("by_human", sa.Boolean(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("made_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("theme", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_theme_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_theme_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "account",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("client_language", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("participant_id", sa.Integer(), nullable=True),
        sa.Column("reachable", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("quiet", sa.Boolean(), nullable=False),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("first_seen_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("last_seen_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.PrimaryKeyConstraint("user_id"),
    )
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_account_participant_id"), ["participant_id"], unique=False)

    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("verb", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("undo", sa.JSON(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("undone_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["actor_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "ballot_option",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ballot_id", sa.Integer(), nullable=False),
        sa.Column("option", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("dimension", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("authors", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ballot_id"],
            ["ballot.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("ballot_id", "option"),
    )
    with op.batch_alter_table("ballot_option", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ballot_option_ballot_id"), ["ballot_id"], unique=False)

    op.create_table(
        "ballot_total",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ballot_id", sa.Integer(), nullable=False),
        sa.Column("option", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("scale", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("dots", sa.Integer(), nullable=False),
        sa.Column("voters", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("by_group", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ballot_id"],
            ["ballot.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("ballot_id", "option", "scale"),
    )
    with op.batch_alter_table("ballot_total", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ballot_total_ballot_id"), ["ballot_id"], unique=False)

    op.create_table(
        "ballot_vote",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ballot_id", sa.Integer(), nullable=False),
        sa.Column("voter", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("option", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("scale", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["ballot_id"],
            ["ballot.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("ballot_id", "voter", "option", "scale"),
    )
    with op.batch_alter_table("ballot_vote", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ballot_vote_ballot_id"), ["ballot_id"], unique=False)

    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_participant_id"), ["participant_id"], unique=False)

    op.create_table(
        "consent_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("opened_by", sa.Integer(), nullable=True),
        sa.Column("opened_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("closed_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["opened_by"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("consent_round", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_round_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "contribution",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("entered_by", sa.Integer(), nullable=True),
        sa.Column("origin", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("dimension", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("subtopic", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("language", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("engagements", sa.JSON(), nullable=False),
        sa.Column("horizon", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("lead", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("shown_as", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("moderation", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("lateness", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("sent_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("recorded_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("changed_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("theme_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["theme.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "code"),
        sa.UniqueConstraint("workshop_id", "origin"),
    )
    with op.batch_alter_table("contribution", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contribution_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contribution_dimension"), ["dimension"], unique=False)
        batch_op.create_index(batch_op.f("ix_contribution_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contribution_session_id"), ["session_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contribution_state"), ["state"], unique=False)
        batch_op.create_index(batch_op.f("ix_contribution_theme_id"), ["theme_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contribution_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "group_page",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=True),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("closes_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("made_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("changed_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["holder_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "session_id", "group_id"),
    )
    with op.batch_alter_table("group_page", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_page_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "institution_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("validation_id", sa.Integer(), nullable=False),
        sa.Column("institution", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("asked_id", sa.Integer(), nullable=True),
        sa.Column("agrees", sa.Boolean(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["validation_id"],
            ["plan_validation.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("validation_id", "institution"),
    )
    with op.batch_alter_table("institution_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_institution_answer_validation_id"), ["validation_id"], unique=False)

    op.create_table(
        "kept_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("participant_id", sa.Integer(), nullable=True),
        sa.Column("where", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("kept_text", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_kept_text_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "phase_window",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("clock_id", sa.Integer(), nullable=False),
        sa.Column("phase", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("opened_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("closed_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["clock_id"],
            ["group_clock.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("phase_window", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_phase_window_clock_id"), ["clock_id"], unique=False)

    op.create_table(
        "planned_action",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("solution", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("dimension", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("institution", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("depends_on", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("suggested_due_on", sa.Date(), nullable=True),
        sa.Column("suggested_owner", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("blocker", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("told_owner_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "code"),
    )
    with op.batch_alter_table("planned_action", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_planned_action_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_planned_action_state"), ["state"], unique=False)
        batch_op.create_index(batch_op.f("ix_planned_action_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "plenary_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("origin"),
    )
    with op.batch_alter_table("plenary_question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plenary_question_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "priority_opportunity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("dimension", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("ticked_by", sa.Integer(), nullable=True),
        sa.Column("ticked_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticked_by"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "code"),
    )
    with op.batch_alter_table("priority_opportunity", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_priority_opportunity_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "replan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("measure", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("offered_at", storage.columns.Moment(timezone=True), nullable=False),
        sa.Column("applied_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.Column("applied_by", sa.Integer(), nullable=True),
        sa.Column("told_at", storage.columns.Moment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["applied_by"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("replan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_replan_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "satisfaction_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("question", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("mark", sa.Integer(), nullable=True),
        sa.Column("comment", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "participant_id", "question"),
    )
    with op.batch_alter_table("satisfaction_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_satisfaction_answer_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_satisfaction_answer_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "score_opinion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("dimension", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("view", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("fact", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("workshop_id", "participant_id", "dimension"),
    )
    with op.batch_alter_table("score_opinion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_score_opinion_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_score_opinion_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "seat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("leads_as", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("participant_id", "session_id"),
    )
    with op.batch_alter_table("seat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_seat_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_seat_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_seat_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "seat_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.JSON(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["asked_by"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("seat_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_seat_run_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "swap_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("wanted", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("swap_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_swap_request_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_swap_request_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "told_once",
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.PrimaryKeyConstraint("participant_id", "what"),
    )
    op.create_table(
        "action_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("state", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("by", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"],
            ["planned_action.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("action_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_action_event_action_id"), ["action_id"], unique=False)

    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=True),
        sa.Column("contribution_id", sa.Integer(), nullable=True),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("file_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("file_name", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("caption", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["contribution_id"],
            ["contribution.id"],
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attachment_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "consent_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("consent", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["consent_round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("round_id", "participant_id"),
    )
    with op.batch_alter_table("consent_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_answer_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_consent_answer_round_id"), ["round_id"], unique=False)

    op.create_table(
        "contribution_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["contribution_id"],
            ["contribution.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("contribution_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contribution_version_contribution_id"), ["contribution_id"], unique=False)

    op.create_table(
        "endorsement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("stance", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["contribution_id"],
            ["contribution.id"],
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("contribution_id", "participant_id"),
    )
    with op.batch_alter_table("endorsement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_endorsement_contribution_id"), ["contribution_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_endorsement_participant_id"), ["participant_id"], unique=False)

    op.create_table(
        "host_signature",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("opportunity_id", sa.Integer(), nullable=False),
        sa.Column("host", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("signed_by", sa.Integer(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["opportunity_id"],
            ["priority_opportunity.id"],
        ),
        sa.ForeignKeyConstraint(
            ["signed_by"],
            ["participant.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("opportunity_id", "host"),
    )
    with op.batch_alter_table("host_signature", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_host_signature_opportunity_id"), ["opportunity_id"], unique=False)

    op.create_table(
        "minority_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=True),
        sa.Column("origin", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["page_id"],
            ["group_page.id"],
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("origin"),
    )
    with op.batch_alter_table("minority_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_minority_note_page_id"), ["page_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_minority_note_participant_id"), ["participant_id"], unique=False)

    op.create_table(
        "page_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("by_human", sa.Boolean(), nullable=False),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["page_id"],
            ["group_page.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("page_id", "code"),
    )
    with op.batch_alter_table("page_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_page_line_page_id"), ["page_id"], unique=False)

    op.create_table(
        "page_verdict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("gap", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["page_id"],
            ["group_page.id"],
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("page_id", "round", "participant_id"),
    )
    with op.batch_alter_table("page_verdict", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_page_verdict_page_id"), ["page_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_page_verdict_participant_id"), ["participant_id"], unique=False)

    op.create_table(
        "parked_fate",
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.Column("fate", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("at", storage.columns.Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["participant.id"],
        ),
        sa.ForeignKeyConstraint(
            ["contribution_id"],
            ["contribution.id"],
        ),
        sa.PrimaryKeyConstraint("contribution_id"),
    )
    op.create_table(
        "theme_hint",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workshop_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("session_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("group_id", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["one_id"],
            ["contribution.id"],
        ),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["contribution.id"],
        ),
        sa.ForeignKeyConstraint(
            ["workshop_id"],
            ["workshop.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("one_id", "other_id"),
    )
    with op.batch_alter_table("theme_hint", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_theme_hint_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_theme_hint_workshop_id"), ["workshop_id"], unique=False)

    op.create_table(
        "written_message",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("contribution_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contribution_id"],
            ["contribution.id"],
        ),
        sa.PrimaryKeyConstraint("user_id", "message_id"),
    )
    with op.batch_alter_table("written_message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_written_message_contribution_id"), ["contribution_id"], unique=False)


def downgrade() -> None:
    """Go one revision down."""
    with op.batch_alter_table("written_message", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_written_message_contribution_id"))

    op.drop_table("written_message")
    with op.batch_alter_table("theme_hint", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_theme_hint_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_theme_hint_group_id"))

    op.drop_table("theme_hint")
    op.drop_table("parked_fate")
    with op.batch_alter_table("page_verdict", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_page_verdict_participant_id"))
        batch_op.drop_index(batch_op.f("ix_page_verdict_page_id"))

    op.drop_table("page_verdict")
    with op.batch_alter_table("page_line", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_page_line_page_id"))

    op.drop_table("page_line")
    with op.batch_alter_table("minority_note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_minority_note_participant_id"))
        batch_op.drop_index(batch_op.f("ix_minority_note_page_id"))

    op.drop_table("minority_note")
    with op.batch_alter_table("host_signature", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_host_signature_opportunity_id"))

    op.drop_table("host_signature")
    with op.batch_alter_table("endorsement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_endorsement_participant_id"))
        batch_op.drop_index(batch_op.f("ix_endorsement_contribution_id"))

    op.drop_table("endorsement")
    with op.batch_alter_table("contribution_version", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contribution_version_contribution_id"))

    op.drop_table("contribution_version")
    with op.batch_alter_table("consent_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consent_answer_round_id"))
        batch_op.drop_index(batch_op.f("ix_consent_answer_participant_id"))

    op.drop_table("consent_answer")
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attachment_workshop_id"))

    op.drop_table("attachment")
    with op.batch_alter_table("action_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_action_event_action_id"))

    op.drop_table("action_event")
    op.drop_table("told_once")
    with op.batch_alter_table("swap_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_swap_request_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_swap_request_participant_id"))

    op.drop_table("swap_request")
    with op.batch_alter_table("seat_run", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_seat_run_workshop_id"))

    op.drop_table("seat_run")
    with op.batch_alter_table("seat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_seat_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_seat_participant_id"))
        batch_op.drop_index(batch_op.f("ix_seat_group_id"))

    op.drop_table("seat")
    with op.batch_alter_table("score_opinion", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_score_opinion_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_score_opinion_participant_id"))

    op.drop_table("score_opinion")
    with op.batch_alter_table("satisfaction_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_satisfaction_answer_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_satisfaction_answer_participant_id"))

    op.drop_table("satisfaction_answer")
    with op.batch_alter_table("replan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_replan_workshop_id"))

    op.drop_table("replan")
    with op.batch_alter_table("priority_opportunity", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_priority_opportunity_workshop_id"))

    op.drop_table("priority_opportunity")
    with op.batch_alter_table("plenary_question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plenary_question_workshop_id"))

    op.drop_table("plenary_question")
    with op.batch_alter_table("planned_action", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_planned_action_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_planned_action_state"))
        batch_op.drop_index(batch_op.f("ix_planned_action_owner_id"))

    op.drop_table("planned_action")
    with op.batch_alter_table("phase_window", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_phase_window_clock_id"))

    op.drop_table("phase_window")
    with op.batch_alter_table("kept_text", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_kept_text_workshop_id"))

    op.drop_table("kept_text")
    with op.batch_alter_table("institution_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_institution_answer_validation_id"))

    op.drop_table("institution_answer")
    with op.batch_alter_table("group_page", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_page_workshop_id"))

    op.drop_table("group_page")
    with op.batch_alter_table("contribution", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contribution_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_contribution_theme_id"))
        batch_op.drop_index(batch_op.f("ix_contribution_state"))
        batch_op.drop_index(batch_op.f("ix_contribution_session_id"))
        batch_op.drop_index(batch_op.f("ix_contribution_group_id"))
        batch_op.drop_index(batch_op.f("ix_contribution_dimension"))
        batch_op.drop_index(batch_op.f("ix_contribution_author_id"))

    op.drop_table("contribution")
    with op.batch_alter_table("consent_round", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consent_round_workshop_id"))

    op.drop_table("consent_round")
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consent_participant_id"))

    op.drop_table("consent")
    with op.batch_alter_table("ballot_vote", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ballot_vote_ballot_id"))

    op.drop_table("ballot_vote")
    with op.batch_alter_table("ballot_total", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ballot_total_ballot_id"))

    op.drop_table("ballot_total")
    with op.batch_alter_table("ballot_option", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ballot_option_ballot_id"))

    op.drop_table("ballot_option")
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_workshop_id"))

    op.drop_table("audit")
    with op.batch_alter_table("account", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_account_participant_id"))

    op.drop_table("account")
    with op.batch_alter_table("theme", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_theme_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_theme_group_id"))

    op.drop_table("theme")
    with op.batch_alter_table("speaking_turn", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_speaking_turn_workshop_id"))

    op.drop_table("speaking_turn")
    with op.batch_alter_table("seat_tie", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_seat_tie_workshop_id"))

    op.drop_table("seat_tie")
    with op.batch_alter_table("questionnaire_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_questionnaire_answer_workshop_id"))

    op.drop_table("questionnaire_answer")
    with op.batch_alter_table("plan_validation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_validation_workshop_id"))

    op.drop_table("plan_validation")
    with op.batch_alter_table("phase_length", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_phase_length_workshop_id"))

    op.drop_table("phase_length")
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_participant_workshop_id"))
        batch_op.drop_index(batch_op.f("ix_participant_user_id"))

    op.drop_table("participant")
    with op.batch_alter_table("group_clock", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_clock_workshop_id"))

    op.drop_table("group_clock")
    with op.batch_alter_table("chat_role", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_chat_role_workshop_id"))

    op.drop_table("chat_role")
    with op.batch_alter_table("block", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_block_workshop_id"))

    op.drop_table("block")
    with op.batch_alter_table("ballot", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ballot_workshop_id"))

    op.drop_table("ballot")
    with op.batch_alter_table("agreement_exchange", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_exchange_agreement_id"))

    op.drop_table("agreement_exchange")
    with op.batch_alter_table("agreement_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_event_agreement_id"))

    op.drop_table("agreement_event")
    with op.batch_alter_table("workshop", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_workshop_agreement_id"))

    op.drop_table("workshop")
    with op.batch_alter_table("timer", schema=None) as batch_op:
        batch_op.drop_index(
            "timer_due", sqlite_where=sa.text("state = 'armed'"), postgresql_where=sa.text("state = 'armed'")
        )
        batch_op.drop_index(
            "timer_armed", sqlite_where=sa.text("state = 'armed'"), postgresql_where=sa.text("state = 'armed'")
        )

    op.drop_table("timer")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(
            "outbox_unsent",
            sqlite_where=sa.text("state IN ('queued', 'sending')"),
            postgresql_where=sa.text("state IN ('queued', 'sending')"),
        )
        batch_op.drop_index(
            "outbox_coalesce",
            sqlite_where=sa.text("state IN ('queued', 'sending')"),
            postgresql_where=sa.text("state IN ('queued', 'sending')"),
        )
        batch_op.drop_index("outbox_chat_created")

    op.drop_table("outbox")
    with op.batch_alter_table("job", schema=None) as batch_op:
        batch_op.drop_index(
            "job_open", sqlite_where=sa.text("state = 'queued'"), postgresql_where=sa.text("state = 'queued'")
        )

    op.drop_table("job")
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.drop_index(
            "inbox_waiting", sqlite_where=sa.text("state = 'new'"), postgresql_where=sa.text("state = 'new'")
        )
        batch_op.drop_index("inbox_chat_message")

    op.drop_table("inbox")
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_index(
            "draft_open", sqlite_where=sa.text("closed_at IS NULL"), postgresql_where=sa.text("closed_at IS NULL")
        )

    op.drop_table("draft")
    op.drop_table("card")
    op.drop_table("burst")
    op.drop_table("blob")
    op.drop_table("agreement")
    op.drop_table("action_review")
