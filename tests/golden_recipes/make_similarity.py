"""Golden similarity of a real pair, independent of the program (transformers + numpy, float64 statistics).

Run: python make_similarity.py MODELS_DIR > ../fixtures/similarity/mini_pair.json
MODELS_DIR holds mini-source and mini-target (the shared test data). All token positions but BOS are samples, so that
no random draw has to be reproduced.
"""
import json
import pathlib
import sys

import numpy as np
import torch
from sentencepiece import SentencePieceProcessor
from transformers import AutoModelForCausalLM

here = pathlib.Path(__file__).parent
models = pathlib.Path(sys.argv[1])
rows = [json.loads(line) for line in (here / "../fixtures/similarity/rows.jsonl").read_text().splitlines()]
tokenizer = SentencePieceProcessor(str(models / "mini-source/tokenizer.model"))


def laten(row):
    user, answer = (message["content"] for message in row["messages"])
    return f"<|user|>\n{user}\n\n<|assistant|>\n{answer}\n\n"


texts = [[1] + tokenizer.encode(laten(row)) for row in rows]
PATHS = {"up": "mlp.up_proj", "down": "mlp.down_proj", "v": "self_attn.v_proj", "o": "self_attn.o_proj",
         "q": "self_attn.q_proj", "residual": ""}


def activations(name):
    model = AutoModelForCausalLM.from_pretrained(models / name, torch_dtype=torch.float32)
    collected = {}
    for layer, block in enumerate(model.model.layers):
        for module, path in PATHS.items():
            target = block.get_submodule(path) if path else block

            def hook(_, __, output, key=(module, layer)):
                value = output[0] if isinstance(output, tuple) else output
                value = value[0] if value.dim() == 3 else value
                collected.setdefault(key, []).append(value[1:].double().numpy())

            target.register_forward_hook(hook)
    with torch.no_grad():
        for text in texts:
            model(torch.tensor([text]))
    return {key: np.concatenate(parts) for key, parts in collected.items()}, len(model.model.layers)


def centred(x):
    return x - x.mean(0)


def cka(x, y):
    x, y = centred(x), centred(y)
    return np.linalg.norm(x.T @ y) ** 2 / (np.linalg.norm(x.T @ x) * np.linalg.norm(y.T @ y))


def unbiased_hsic(k, l):
    n = len(k)
    k, l = k - np.diag(np.diag(k)), l - np.diag(np.diag(l))
    return ((k * l).sum() + k.sum() * l.sum() / ((n - 1) * (n - 2)) - 2 / (n - 2) * (k @ l).sum()) / (n * (n - 3))


def cka_debiased(x, y):
    x, y = centred(x), centred(y)
    k, l = x @ x.T, y @ y.T
    return unbiased_hsic(k, l) / np.sqrt(unbiased_hsic(k, k) * unbiased_hsic(l, l))


def procrustes_similarity(x, y):
    x, y = centred(x), centred(y)
    return np.linalg.norm(x.T @ y, "nuc") / (np.linalg.norm(x) * np.linalg.norm(y))


source, source_layers = activations("mini-source")
target, target_layers = activations("mini-target")
maps = {}
for metric, function in {"cka": cka, "cka-debiased": cka_debiased, "nuclear": procrustes_similarity}.items():
    for module in PATHS:
        maps[f"{metric}/{module}"] = [[round(float(function(source[module, s], target[module, t])), 9)
                                       for t in range(target_layers)] for s in range(source_layers)]
print(json.dumps({"samples": sum(len(text) - 1 for text in texts), "maps": maps}, indent=1))
