"""Buckets of an object store: S3, Google Cloud Storage, Azure.

Where the service is and who asks it come from the environment, by the names that the services'
own tools use (AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL …): secrets have no place in a list of sources.
"""

from datetime import timedelta

from obstore.store import ObjectStore, from_url

# Asking again does not bring a right to read, nor a name that the service understands.
_LASTING = frozenset(
    {
        "InvalidPathError",
        "PermissionDeniedError",
        "UnauthenticatedError",
        "UnknownConfigurationKeyError",
    }
)


def opened(address: str) -> ObjectStore:
    """Return the store below the prefix of `address`: `s3://reports/ha_noi`, `gs://`, `az://`.

    What can recover is tried again for half a minute.
    """
    return from_url(
        address,
        retry_config={"max_retries": 3, "retry_timeout": timedelta(seconds=30)},
        client_options={
            "timeout": timedelta(seconds=90),
            "connect_timeout": timedelta(seconds=10),
            # an endpoint in the environment may be on this network
            "allow_http": True,
        },
    )


def is_lasting(error: Exception) -> bool:
    """Whether a store's error will be the same next time."""
    return (
        isinstance(error, FileNotFoundError)
        or type(error).__name__ in _LASTING
        or "NoSuchBucket" in str(error)
    )


def first_line(error: Exception) -> str:
    """Return what a store's error says, without the service's whole answer."""
    return str(error).partition("\n")[0][:300] or type(error).__name__
