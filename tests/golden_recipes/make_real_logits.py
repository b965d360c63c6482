#!/usr/bin/env python3
"""Makes tests/fixtures/models/real_logits.json: numbers of the trained models of ../shared/data/models.

Run:  python tests/golden_recipes/make_real_logits.py ../shared/data/models     (torch, transformers)
Reference: Hugging Face transformers, float32, CPU. Per model two prompts of pseudo-random ids; per position the
log-sum-exp and the arg max of the logits, and of the last position the first 16 logits.
"""

import json
import pathlib
import sys

import torch
from transformers import AutoModelForCausalLM

OUT = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "models" / "real_logits.json"
models = pathlib.Path(sys.argv[1])
result = {}
for name in ["mini-source", "mini-target", "capp-gpt"]:
    model = AutoModelForCausalLM.from_pretrained(models / name, dtype=torch.float32).eval()
    generator = torch.Generator().manual_seed(11)
    prompts = []
    for length in [40, 9]:
        ids = torch.randint(3, model.config.vocab_size, (1, length), generator=generator)
        with torch.no_grad():
            logits = model(ids).logits[0].double()
        prompts.append({"ids": ids[0].tolist(),
                        "logsumexp": [round(x, 6) for x in logits.logsumexp(-1).tolist()],
                        "argmax": logits.argmax(-1).tolist(),
                        "last": [round(x, 6) for x in logits[-1, :16].tolist()]})
    result[name] = {"parameters": model.num_parameters(), "prompts": prompts}
OUT.write_text(json.dumps(result, indent=1) + "\n")
