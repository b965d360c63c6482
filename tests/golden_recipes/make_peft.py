#!/usr/bin/env python3
"""Makes tests/fixtures/peft: LoRA adapters as the real peft library saves them, with golden logits.

Run:  python tests/golden_recipes/make_peft.py            (torch, transformers >= 5, peft >= 0.17, safetensors)
Each folder holds adapter_config.json and adapter_model.safetensors of an adapter with random pairs for the model of
the same name in tests/fixtures/models, and golden.safetensors with the ids of one prompt, the logits of the base and
of the adapted model.
check_saved(): python tests/golden_recipes/make_peft.py check BASE ADAPTER IDS.. prints the logits' checksum of an
adapter that Isthmus saved, read by peft.
"""

import json
import pathlib
import shutil
import sys

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures"

CASES = {
    "llama": dict(model="llama", r=3, lora_alpha=6, lora_dropout=0.05,
                  target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
                  rank_pattern={"layers.1.mlp.up_proj": 2, "v_proj": 4}, alpha_pattern={"layers.0.self_attn.q_proj": 9}),
    "llama-vocabulary": dict(model="llama", r=2, lora_alpha=3, use_rslora=True,
                             target_modules=["embed_tokens", "lm_head", "down_proj"]),
    "gpt2": dict(model="gpt2", r=3, lora_alpha=4, fan_in_fan_out=True, target_modules=["c_attn", "c_proj", "c_fc"]),
    "gpt_neox": dict(model="gpt_neox", r=2, lora_alpha=2,
                     target_modules=["query_key_value", "dense", "dense_h_to_4h", "dense_4h_to_h"]),
    "qwen3": dict(model="qwen3", r=2, lora_alpha=4, target_modules=["q_proj", "v_proj"]),
}


def logits(model, ids):
    with torch.no_grad():
        return model(ids[None]).logits[0].float().clone()


def make(name, case):
    folder = FIXTURES / "peft" / name
    shutil.rmtree(folder, ignore_errors=True)
    base = AutoModelForCausalLM.from_pretrained(FIXTURES / "models" / case["model"], dtype=torch.float32,
                                                attn_implementation="eager").eval()
    ids = torch.tensor([1, 17, 33, 5, 60, 21, 8])
    golden = {"ids": ids, "base": logits(base, ids)}
    options = {key: value for key, value in case.items() if key != "model"}
    model = get_peft_model(base, LoraConfig(task_type="CAUSAL_LM", **options)).eval()
    generator = torch.Generator().manual_seed(7)
    for key, parameter in model.named_parameters():
        if "lora_" in key:
            parameter.data = torch.randn(parameter.shape, generator=generator) * 0.3
    golden["adapted"] = logits(model, ids)
    model.save_pretrained(folder, save_embedding_layers=False)
    (folder / "README.md").unlink()
    config = json.loads((folder / "adapter_config.json").read_text())
    config["base_model_name_or_path"] = "tests/fixtures/models/" + case["model"]
    (folder / "adapter_config.json").write_text(json.dumps(config, indent=2, sort_keys=True))
    save_file(golden, folder / "golden.safetensors")


def check(base, adapter, *ids):
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager").eval()
    ids = torch.tensor([int(i) for i in ids])
    plain = logits(model, ids)
    adapted = logits(PeftModel.from_pretrained(model, adapter).eval(), ids)
    print("plain  ", [round(float(x), 5) for x in plain[-1][:6]])
    print("adapted", [round(float(x), 5) for x in adapted[-1][:6]])


if __name__ == "__main__":
    if sys.argv[1:2] == ["check"]:
        check(*sys.argv[2:])
    else:
        for name, case in CASES.items():
            make(name, case)
