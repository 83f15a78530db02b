"""Keep the bytes that the bot or people sent, and describe them as Telegram does."""

import hashlib
import io
import mimetypes
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from rehearsal.record import Json
from rehearsal.refusals import bad_request, limit_broken

PHOTO_BYTES = 10 * 1024 * 1024
UPLOAD_BYTES = 50 * 1024 * 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20
FOLDERS = {"photo": "photos", "voice": "voice", "sticker": "stickers", "video": "videos", "audio": "music"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Upload:
    """Hold one file as it came in."""

    filename: str
    content: bytes
    mime_type: str = "application/octet-stream"


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredFile:
    """Know one kept file; `kind` is what it was sent as, such as photo or voice."""

    file_id: str
    unique_id: str
    kind: str
    filename: str
    mime_type: str
    content: bytes
    sha256: str
    path: str
    width: int = 0
    height: int = 0


class Files:
    """Store files by content: the same bytes sent again as the same kind are the same file."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def find(self, file_id: str) -> StoredFile | None:
        """Return a kept file by its id."""
        return self._by_id.get(file_id)

    def at_path(self, path: str) -> StoredFile | None:
        """Return a kept file by the path that getFile gave."""
        return self._by_path.get(path)

    def keep(self, upload: Upload, kind: str) -> StoredFile:
        """Keep an upload; a photo must be a picture within Telegram's limits."""
        size = (0, 0)
        if len(upload.content) > UPLOAD_BYTES:
            raise limit_broken("file is too big")
        if not upload.content:
            raise limit_broken("file must be non-empty")
        if kind == "photo":
            size = picture_size(upload.content)
        return self._store(upload, kind, size)

    def resolve(self, value: Upload | str, kind: str, attached: dict[str, Upload]) -> StoredFile:
        """Find what a file parameter means: an upload, attach://…, or the id of a kept file."""
        if isinstance(value, Upload):
            return self.keep(value, kind)
        if value.startswith("attach://"):
            return self.keep(attached[value.removeprefix("attach://")], kind)
        if value.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")
        found = self._by_id.get(value)
        if found is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if found.kind != kind and "photo" in (found.kind, kind):
            raise bad_request(f"can't use file of type {found.kind.capitalize()} as {kind.capitalize()}")
        return found

    def describe(self, file_id: str) -> Json:
        """Return the File object of a kept file."""
        found = self._by_id.get(file_id)
        if found is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        if len(found.content) > DOWNLOAD_BYTES:
            raise limit_broken("file is too big")
        return {**_identity(found), "file_path": found.path}

    def _store(self, upload: Upload, kind: str, size: tuple[int, int]) -> StoredFile:
        sha = hashlib.sha256(upload.content).hexdigest()
        file_id = f"{kind}-{hashlib.sha256(f'{kind}:{sha}:{upload.filename}'.encode()).hexdigest()[:40]}"
        if file_id not in self._by_id:
            suffix = mimetypes.guess_extension(upload.mime_type) or ".bin"
            path = f"{FOLDERS.get(kind, 'documents')}/file_{len(self._by_id)}{suffix}"
            stored = StoredFile(
                file_id=file_id,
                unique_id=sha[:16],
                kind=kind,
                filename=upload.filename,
                mime_type=upload.mime_type,
                content=upload.content,
                sha256=sha,
                path=path,
                width=size[0],
                height=size[1],
            )
            self._by_id[file_id] = self._by_path[path] = stored
        return self._by_id[file_id]


def picture_size(content: bytes) -> tuple[int, int]:
    """Return width and height of a picture that Telegram would take as a photo."""
    if len(content) > PHOTO_BYTES:
        raise limit_broken("too big for a photo")
    try:
        with Image.open(io.BytesIO(content)) as picture:
            width, height = picture.size
    except (UnidentifiedImageError, OSError) as error:
        raise limit_broken("IMAGE_PROCESS_FAILED") from error
    if width + height > PHOTO_SIDES or max(width, height) > PHOTO_RATIO * min(width, height):
        raise limit_broken("PHOTO_INVALID_DIMENSIONS")
    return width, height


def file_content(stored: StoredFile, kind: str) -> Json:
    """Describe a file as the part of a Message that carries it."""
    identity = _identity(stored)
    named = {"file_name": stored.filename, "mime_type": stored.mime_type}
    timed = {**identity, "duration": 1, "mime_type": stored.mime_type}
    sided = {"width": stored.width or 512, "height": stored.height or 512}
    match kind:
        case "photo":
            return {"photo": _photo_sizes(stored)}
        case "document":
            return {"document": {**identity, **named}}
        case "voice":
            return {"voice": timed}
        case "audio":
            return {"audio": {**timed, "file_name": stored.filename}}
        case "video_note":
            return {"video_note": {**identity, "length": 240, "duration": 1}}
        case "sticker":
            flags = {"type": "regular", "is_animated": False, "is_video": False}
            return {"sticker": {**identity, **sided, **flags}}
        case "animation":
            animation = {**identity, **sided, **named, "duration": 1}
            return {"animation": animation, "document": {**identity, **named}}
        case "live_photo":
            return {"live_photo": {**identity, **sided, "duration": 1}}
        case _:
            return {"video": {**identity, **sided, **named, "duration": 1}}


def _identity(stored: StoredFile) -> Json:
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
    }


def _photo_sizes(stored: StoredFile) -> list[Json]:
    sizes = []
    for side in (90, 320, 800, 1280):
        scale = side / max(stored.width, stored.height)
        if scale < 1:
            width, height = max(1, round(stored.width * scale)), max(1, round(stored.height * scale))
            sizes.append({**_identity(stored), "width": width, "height": height})
    return [*sizes[:2], {**_identity(stored), "width": stored.width, "height": stored.height}]
