"""Compares the demo pair with Hugging Face transformers and tokenizers; writes resources/demo/transformers_check.md.

Run: python tests/golden_recipes/demo_transformers_check.py build/bin/isthmus-cli [resources/demo]
Needs torch, transformers, tokenizers, numpy. Checks that AutoTokenizer gives the program's token ids for every row of
test.jsonl, and that AutoModelForCausalLM (float32) gives the program's logits.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import tokenizers
import torch
import transformers

cli = sys.argv[1]
demo = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parents[2] / "resources/demo")
rows = [json.loads(line) for line in (demo / "data/test.jsonl").read_text().splitlines()]
texts = ["<|user|>\n{}\n\n<|assistant|>\n{}\n\n".format(*(m["content"] for m in row["messages"])) for row in rows]
ROWS_FOR_LOGITS = 12


def program(*arguments):
    return subprocess.run([cli, *map(str, arguments)], check=True, capture_output=True, text=True).stdout


def our_ids(folder, text, scratch):
    file = scratch / "text.txt"
    file.write_bytes(text.encode())
    return json.loads(program("tokenize", folder, "--file", file, "--json"))["ids"]


lines = []
with tempfile.TemporaryDirectory() as name:
    scratch = pathlib.Path(name)
    for model_name in ("source", "target"):
        folder = demo / model_name
        fingerprint = json.loads(program("inspect", folder, "--json"))["fingerprint"]
        tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
        # One call for all rows: an empty line ends every row, and merges never cross it.
        whole = "".join(texts)
        same = our_ids(folder, whole, scratch) == tokenizer(whole)["input_ids"]
        each = sum(our_ids(folder, text, scratch) == tokenizer(text)["input_ids"] for text in texts[:ROWS_FOR_LOGITS])
        back = sum(tokenizer.decode(tokenizer(text)["input_ids"], skip_special_tokens=True) == text for text in texts)
        model = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
        largest = 0.0
        agree = positions = 0
        for text in texts[:ROWS_FOR_LOGITS]:
            ids = tokenizer(text)["input_ids"]
            output = scratch / "logits.npy"
            program("logits", folder, "--ids", " ".join(map(str, ids)), "--output", output)
            ours = np.load(output)
            with torch.no_grad():
                theirs = model(torch.tensor([ids])).logits[0].numpy()
            largest = max(largest, np.abs(ours - theirs).max() / np.abs(theirs).max())
            agree += int((ours.argmax(1) == theirs.argmax(1)).sum())
            positions += len(ids)
        lines += [
            f"## {model_name}\n",
            f"- weights `{fingerprint}`",
            f"- token ids of all {len(texts)} test rows as one text: {'equal' if same else 'DIFFERENT'}; "
            f"of the first {ROWS_FOR_LOGITS} rows each: {each} equal; decoded back by transformers: {back} of {len(texts)} equal",
            f"- logits of the first {ROWS_FOR_LOGITS} rows ({positions} positions): largest difference {largest:.2e} of the largest "
            f"logit; most likely token equal at {agree} of {positions} positions\n",
        ]
        assert same and each == ROWS_FOR_LOGITS and back == len(texts) and largest < 1e-4 and agree == positions, lines
(demo / "transformers_check.md").write_text(
    "# Agreement with Hugging Face\n\n"
    f"Written by tests/golden_recipes/demo_transformers_check.py with transformers {transformers.__version__}, "
    f"tokenizers {tokenizers.__version__}, torch {torch.__version__}, float32 on the CPU.\n\n" + "\n".join(lines))
print("\n".join(lines))
