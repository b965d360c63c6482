"""Golden answer losses of the trained test pair, independent of the program (transformers, sentencepiece).

Run: python make_score.py MODELS_DIR > ../fixtures/similarity/mini_score.json
The newline before an answer is a byte token that merges with nothing, so the tokens of the prompt alone are a prefix
of the tokens of the whole text; everything after it counts, the closing blank line (laten) or EOS (seeking) included.
"""
import json
import pathlib
import sys

import torch
from sentencepiece import SentencePieceProcessor
from transformers import AutoModelForCausalLM

here = pathlib.Path(__file__).parent
models = pathlib.Path(sys.argv[1])
rows = [json.loads(line) for line in (here / "../fixtures/similarity/rows.jsonl").read_text().splitlines()]
tokenizer = SentencePieceProcessor(str(models / "mini-source/tokenizer.model"))
result = {}
for name in ("mini-source", "mini-target"):
    model = AutoModelForCausalLM.from_pretrained(models / name, dtype=torch.float32)
    for inputs in (False, True):
        samples, total, count = [], 0.0, 0
        for row in rows:
            user, answer = (message["content"] for message in row["messages"])
            prompt = [1] + tokenizer.encode(f"<|user|>\n{user}\n\n<|assistant|>\n")
            ids = [1] + tokenizer.encode(f"<|user|>\n{user}\n\n<|assistant|>\n{answer}\n\n")
            assert ids[: len(prompt)] == prompt
            with torch.no_grad():
                logp = model(torch.tensor([ids])).logits[0].double().log_softmax(-1)
            first = 1 if inputs else len(prompt)
            losses = [-logp[t - 1, ids[t]].item() for t in range(first, len(ids))]
            samples.append({"loss": sum(losses) / len(losses), "tokens": len(losses)})
            total += sum(losses)
            count += len(losses)
        result[f"{name}/{'all' if inputs else 'answer'}"] = {"loss": total / count, "tokens": count, "samples": samples}
print(json.dumps(result, indent=1))
