"""Hashes of token ids of the real tokenizers on the real task texts, independent of the program.

Run:  python tests/golden_recipes/make_real_tokens.py SHARED_DATA > tests/fixtures/real_tokens.json
Needs sentencepiece and tokenizers. For each tokenizer and task: SHA-256 of the ids of all contents of the extract and
align splits (messages in order), ids separated by blanks, one content a line; and how many ids there are.
"""

import hashlib
import json
import pathlib
import sys

import sentencepiece
from tokenizers import Tokenizer, models, pre_tokenizers

data = pathlib.Path(sys.argv[1])
encoders = {}
for name in ("mistral", "stories512"):
    sp = sentencepiece.SentencePieceProcessor(model_file=str(data / "tokenizers" / name / "tokenizer.model"))
    encoders[name] = sp.encode
neox = Tokenizer.from_file(str(data / "tokenizers/gptneox/tokenizer.json"))
encoders["gptneox"] = lambda text: neox.encode(text, add_special_tokens=False).ids
gpt2 = Tokenizer(models.BPE.from_file(str(data / "tokenizers/gpt2/encoder.json"), str(data / "tokenizers/gpt2/vocab.bpe")))
gpt2.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
encoders["gpt2"] = lambda text: gpt2.encode(text).ids

result = {}
for task in ("gsm", "mmlu", "humaneval", "mbpp"):
    texts = []
    for split in ("extract", "align"):
        for line in (data / "tasks" / task / f"{task}_{split}_split.jsonl").read_text().split("\n"):
            if line.strip():
                texts += [m["content"] for m in json.loads(line)["messages"]]
    for name, encode in encoders.items():
        digest, count = hashlib.sha256(), 0
        for text in texts:
            ids = encode(text)
            count += len(ids)
            digest.update((" ".join(map(str, ids)) + "\n").encode())
        result[f"{name}/{task}"] = {"sha256": digest.hexdigest(), "ids": count}
print(json.dumps(result, indent=1))
