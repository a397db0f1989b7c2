"""A real PostgreSQL server for one machine, from a package, driven by its own programs.

Everything that it owns lives in one folder, `postgres` in the home of this installation.
`docs/decisions/embedded_postgresql.md` says why it is built so.
"""

from sosanh.embedded.programs import installed_programs
from sosanh.embedded.server import SUPERUSER, EmbeddedServer, ServerStatus

__all__ = ["SUPERUSER", "EmbeddedServer", "ServerStatus", "installed_programs"]
