#!/usr/bin/env python3
"""Makes tests/fixtures/models: tiny random models of every family with golden logits and taps.

Run:  python tests/golden_recipes/make_models.py          (torch, transformers >= 5, safetensors, numpy)
The reference is Hugging Face transformers in float32 on the CPU with eager attention. Each folder holds a model as
transformers saves it (some with edits that older versions would have written) and golden.safetensors:
  ids.N                one prompt [T] (int64)
  logits.N             its logits [T, vocab], computed alone, without padding
  tap.LAYER.NAME       values inside the pass of prompt 0, batch dimension left out
"""

import json
import pathlib
import shutil

import torch
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModelForCausalLM

ROOT = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "models"
VOCAB = 61
LENGTHS = [12, 7, 1]

COMMON = dict(vocab_size=VOCAB, hidden_size=24, intermediate_size=20, num_hidden_layers=2, num_attention_heads=4,
              max_position_embeddings=32, bos_token_id=1, eos_token_id=2, pad_token_id=None)


def randomise(model, seed):
    """Weights large enough that every path matters; norms and biases away from one and zero."""
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        if parameter.dim() == 1 and name.endswith("weight"):
            parameter.data = 1 + 0.3 * noise
        elif parameter.dim() == 1:
            parameter.data = 0.2 * noise
        else:
            parameter.data = noise * (1.2 / parameter.shape[-1] ** 0.5)


def catch(taps, name, which="output", pick=lambda value: value):
    def hook(module, args, output):
        value = output if which == "output" else args[0]
        if isinstance(value, tuple):
            value = value[0]
        taps[name] = pick(value)[0].detach().clone()
    return hook


def hook_llama(model, taps):
    for i, layer in enumerate(model.model.layers):
        attention, mlp = layer.self_attn, layer.mlp
        for tap, module in {"q": attention.q_proj, "k": attention.k_proj, "v": attention.v_proj, "o": attention.o_proj,
                            "gate": mlp.gate_proj, "up": mlp.up_proj, "down": mlp.down_proj,
                            "h_out": layer, "qkv_in": layer.input_layernorm,
                            "ffn_in": layer.post_attention_layernorm}.items():
            module.register_forward_hook(catch(taps, f"{i}.{tap}"))
        for tap, module in {"h_in": layer.input_layernorm, "h_mid": layer.post_attention_layernorm,
                            "o_in": attention.o_proj, "down_in": mlp.down_proj}.items():
            module.register_forward_hook(catch(taps, f"{i}.{tap}", "input"))


def hook_gpt2(model, taps):
    width = model.config.n_embd
    for i, layer in enumerate(model.transformer.h):
        for part, tap in enumerate("qkv"):
            cut = slice(part * width, (part + 1) * width)
            layer.attn.c_attn.register_forward_hook(catch(taps, f"{i}.{tap}", pick=lambda v, cut=cut: v[..., cut]))
        for tap, module in {"o": layer.attn.c_proj, "up": layer.mlp.c_fc, "down": layer.mlp.c_proj, "h_out": layer,
                            "qkv_in": layer.ln_1, "ffn_in": layer.ln_2}.items():
            module.register_forward_hook(catch(taps, f"{i}.{tap}"))
        for tap, module in {"h_in": layer.ln_1, "h_mid": layer.ln_2, "o_in": layer.attn.c_proj,
                            "down_in": layer.mlp.c_proj}.items():
            module.register_forward_hook(catch(taps, f"{i}.{tap}", "input"))


def hook_neox(model, taps):
    heads = model.config.num_attention_heads
    size = model.config.hidden_size // heads
    for i, layer in enumerate(model.gpt_neox.layers):
        for part, tap in enumerate("qkv"):
            def pick(v, part=part):
                return v.view(*v.shape[:-1], heads, 3, size)[..., part, :].reshape(*v.shape[:-1], heads * size)
            layer.attention.query_key_value.register_forward_hook(catch(taps, f"{i}.{tap}", pick=pick))
        for tap, module in {"o": layer.attention.dense, "up": layer.mlp.dense_h_to_4h, "down": layer.mlp.dense_4h_to_h,
                            "h_out": layer, "qkv_in": layer.input_layernorm,
                            "ffn_in": layer.post_attention_layernorm}.items():
            module.register_forward_hook(catch(taps, f"{i}.{tap}"))
        for tap, module in {"h_in": layer.input_layernorm, "o_in": layer.attention.dense,
                            "down_in": layer.mlp.dense_4h_to_h}.items():
            module.register_forward_hook(catch(taps, f"{i}.{tap}", "input"))


HOOKS = {"llama": hook_llama, "mistral": hook_llama, "qwen2": hook_llama, "qwen3": hook_llama, "gpt2": hook_gpt2,
         "gpt_neox": hook_neox}


@torch.no_grad()
def write_golden(folder):
    """Reads the folder back, so that the golden numbers belong to what is stored."""
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    taps = {}
    HOOKS[model.config.model_type](model, taps)
    generator = torch.Generator().manual_seed(7)
    golden = {}
    for n, length in enumerate(LENGTHS):
        ids = torch.randint(0, VOCAB, (1, length), generator=generator)
        taps.clear()
        result = model(ids, output_attentions=True)
        golden[f"ids.{n}"] = ids[0]
        golden[f"logits.{n}"] = result.logits[0]
        if n == 0:
            for name, value in taps.items():
                golden[f"tap.{name}"] = value
            for i, weights in enumerate(result.attentions):
                golden[f"tap.{i}.attention_weights"] = weights[0]
    save_file({k: v.contiguous().clone() for k, v in golden.items()}, folder / "golden.safetensors")


def clean(folder):
    for path in folder.iterdir():
        if path.name == "generation_config.json":
            path.unlink()


def edit_config(folder, remove=(), **values):
    path = folder / "config.json"
    config = json.loads(path.read_text())
    for key in remove:
        config.pop(key, None)
    config.update(values)
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")


def make(name, model_type, seed, dtype=torch.float32, shard=None, edit=None, **settings):
    folder = ROOT / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    config = AutoConfig.for_model(model_type, **settings)
    model = AutoModelForCausalLM.from_config(config)
    model.tie_weights()
    randomise(model, seed)
    model = model.to(dtype)
    model.save_pretrained(folder, **({"max_shard_size": shard} if shard else {}))
    clean(folder)
    if edit:
        edit(folder)
    write_golden(folder)


def old_mistral(folder):
    edit_config(folder, remove=["rope_parameters"], rope_theta=300.0, rope_scaling=None)


def old_neox(folder):
    edit_config(folder, remove=["rope_parameters"], rotary_emb_base=500, rotary_pct=0.5, rope_scaling=None)


def old_gpt2(folder):
    """The first checkpoints had no prefix and stored the causal mask."""
    path = folder / "model.safetensors"
    tensors = {k.removeprefix("transformer."): v for k, v in load_file(path).items() if k != "lm_head.weight"}
    for i in range(2):
        tensors[f"h.{i}.attn.bias"] = torch.tril(torch.ones(32, 32)).view(1, 1, 32, 32)
        tensors[f"h.{i}.attn.masked_bias"] = torch.tensor(-1e4)
    save_file(tensors, path, {"format": "pt"})


GPT2 = dict(vocab_size=VOCAB, n_embd=24, n_layer=2, n_head=3, n_positions=32, bos_token_id=1, eos_token_id=2)
LLAMA3 = {"rope_type": "llama3", "rope_theta": 500.0, "factor": 4.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
          "original_max_position_embeddings": 16}
LINEAR = {"rope_type": "linear", "rope_theta": 200.0, "factor": 2.5}

make("llama", "llama", 1, **{**COMMON, "num_key_value_heads": 2, "head_dim": 8, "rope_parameters": LLAMA3,
                             "rms_norm_eps": 1e-5})
make("llama-bf16", "llama", 2, dtype=torch.bfloat16, **{**COMMON, "num_key_value_heads": 4,
                                                        "tie_word_embeddings": True, "rope_parameters": LINEAR,
                                                        "attention_bias": True, "mlp_bias": True})
make("llama-f16-sharded", "llama", 3, dtype=torch.float16, shard="6KB", **{**COMMON, "num_key_value_heads": 1,
                                                                          "num_hidden_layers": 3})
make("mistral", "mistral", 4, edit=old_mistral, **{**COMMON, "num_key_value_heads": 2, "sliding_window": 5})
make("qwen2", "qwen2", 5, **{**COMMON, "num_key_value_heads": 2, "use_sliding_window": True, "sliding_window": 4,
                             "max_window_layers": 1, "tie_word_embeddings": True})
make("qwen3", "qwen3", 6, **{**COMMON, "num_key_value_heads": 2, "head_dim": 10})
make("gpt2", "gpt2", 7, scale_attn_by_inverse_layer_idx=True, n_inner=20, **GPT2)
make("gpt2-old", "gpt2", 8, edit=old_gpt2, **GPT2)
make("gpt_neox", "gpt_neox", 9, edit=old_neox, **{**COMMON, "num_attention_heads": 3})
make("gpt_neox-serial", "gpt_neox", 10, **{**COMMON, "use_parallel_residual": False, "hidden_act": "gelu_new",
                                          "num_attention_heads": 3})
