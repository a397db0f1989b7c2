"""Print a `.env` for docker-compose.yml: .env.example with a fresh secret after each empty name.

python3 docker/new_env.py > .env
"""

import base64
import secrets
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parent.parent / ".env.example"


def fresh_secret(name: str) -> str:
    """Return a secret for `name`, of characters that need no escape in a URL."""
    if name.endswith("FERNET_KEY"):
        return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
    return secrets.token_hex(48 if name.endswith("SECRET") else 24)


if __name__ == "__main__":
    for line in EXAMPLE.read_text("utf-8").splitlines():
        is_empty = line.endswith("=") and not line.startswith("#")
        print(line + (fresh_secret(line[:-1]) if is_empty else ""))
