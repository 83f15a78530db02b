"""What several groups share."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go one revision up."""
    with op.batch_alter_table("contribution", schema=None) as batch_op:
        batch_op.add_column(sa.Column("shared_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key("contribution_shared_id_fkey", "theme", ["shared_id"], ["id"])
        batch_op.create_index(batch_op.f("ix_contribution_shared_id"), ["shared_id"], unique=False)


def downgrade() -> None:
    """Go one revision back."""
    with op.batch_alter_table("contribution", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contribution_shared_id"))
        batch_op.drop_constraint("contribution_shared_id_fkey", type_="foreignkey")
        batch_op.drop_column("shared_id")
