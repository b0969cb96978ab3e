"""A second implementation of sealed stores, to hold the first against: reads and writes lines and key slots.

Usage: second.py vectors            prints lines and slots that it made, as JSON
       second.py open FOLDER PASS   prints the plain lines of every file of a sealed store, sorted
"""
import base64
import hashlib
import json
import sys
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def check(body):
    """The first 64 bits of SHA-256 over all before the check."""
    return body + ',"x":"' + hashlib.sha256(body.encode()).hexdigest()[:16] + '"}'


def wrapping(passphrase, salt, log_n, r, p):
    return Scrypt(salt=b"ontherun key slot 1|" + salt, length=32, n=1 << log_n, r=r, p=p).derive(
        passphrase.encode())


def slot_bound(slot):
    return (f"ontherun key slot 1|{slot['store']}|{slot['logN']}|{slot['r']}|{slot['p']}|"
            f"{slot['salt']}").encode()


def unwrap(slot, passphrase):
    wrapped = unb64(slot["wrapped"])
    key = wrapping(passphrase, unb64(slot["salt"]), slot["logN"], slot["r"], slot["p"])
    return ChaCha20Poly1305(key).decrypt(wrapped[:12], wrapped[12:], slot_bound(slot))


def line_key(data_key, store):
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=store.encode(),
                info=b"ontherun 1 lines").derive(data_key)


def bound(store, folder, line):
    return f"ontherun 1|{store}|{folder}|{line['w']}|{line['n']}".encode()


def open_line(key, store, folder, text):
    line = json.loads(text)
    sealed = unb64(line["c"])
    return ChaCha20Poly1305(key).decrypt(sealed[:12], sealed[12:], bound(store, folder, line))


def vectors():
    store = "01939a00-0000-7000-8000-000000000001"
    data_key = bytes(range(32))
    salt = bytes(range(100, 116))
    slot = {"v": 1, "store": store, "logN": 15, "r": 8, "p": 1, "salt": b64(salt)}
    key = wrapping("the blue kettle on ward nine", salt, 15, 8, 1)
    nonce = bytes(range(12))
    slot["wrapped"] = b64(nonce + ChaCha20Poly1305(key).encrypt(nonce, data_key, slot_bound(slot)))
    text = check(json.dumps(slot, separators=(",", ":"))[:-1])
    line = {"w": "ward-7-k3f9", "n": 17}
    plain = '{"v":1,"w":"ward-7-k3f9","n":17,"words":"Priya asked first"}'
    folder = "trainees/01939a00-0000-7000-8000-00000000000b"
    sealed = nonce + ChaCha20Poly1305(line_key(data_key, store)).encrypt(
        nonce, plain.encode(), bound(store, folder, line))
    sealed = check(f'{{"v":1,"w":"ward-7-k3f9","n":17,"c":"{b64(sealed)}"')
    print(json.dumps({"slot": text, "plain": plain, "sealed": sealed, "folder": folder}))


def opened(folder, passphrase):
    home = Path(folder)
    store = json.loads((home / "store.json").read_text())
    assert store["sealed"] is True
    slots = [json.loads(path.read_text()) for path in sorted((home / "keys").glob("*.json"))]
    key = line_key(unwrap(slots[0], passphrase), store["id"])
    for path in sorted(home.glob("**/*.jsonl")):
        place = str(path.parent.relative_to(home))
        for text in path.read_text().splitlines():
            assert check(text[: text.rindex(',"x":"')]) == text
            print(open_line(key, store["id"], place, text).decode())


if __name__ == "__main__":
    vectors() if sys.argv[1] == "vectors" else opened(sys.argv[2], sys.argv[3])
