#!/usr/bin/env python3
"""Makes tests/fixtures/attribution/golden.safetensors: scores of layers and neurons of the tiny models.

Run:  python tests/golden_recipes/make_attribution.py          (torch, transformers >= 5, safetensors)
A direct evaluation of the formulas in float64, neuron by neuron: each neuron's vector is added to the residual stream,
read out with the fixed scale and put through log_softmax over the whole vocabulary. The passes are Hugging Face
transformers in float64 with eager attention. Prompts: ids.0 and ids.1 of each model's golden file, whose last id is the
target token. Scores are means over the two.
  MODEL/SCALE/mhsa_layers, ffn_layers   [layers]
  MODEL/SCALE/ffn                       [layers, ffn]
  MODEL/SCALE/POSITIONS/mhsa            [layers, heads * head_dim]
  MODEL/SCALE/POSITIONS/mhsa_value      [layers, kv_heads * head_dim]
"""

import pathlib

import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures"
MODELS = ["llama", "llama-bf16", "llama-f16-sharded", "mistral", "qwen2", "qwen3", "gpt2", "gpt2-old", "gpt_neox",
          "gpt_neox-serial"]


def parts(model):
    """(final norm, layers, [(o, down, columns of o, columns of down)])"""
    if hasattr(model, "transformer"):
        core = model.transformer
        return core.ln_f, core.h, [(b.attn.c_proj, b.mlp.c_proj, b.attn.c_proj.weight.T, b.mlp.c_proj.weight.T)
                                   for b in core.h]
    if hasattr(model, "gpt_neox"):
        core = model.gpt_neox
        return core.final_layer_norm, core.layers, [
            (b.attention.dense, b.mlp.dense_4h_to_h, b.attention.dense.weight, b.mlp.dense_4h_to_h.weight)
            for b in core.layers]
    core = model.model
    return core.norm, core.layers, [(b.self_attn.o_proj, b.mlp.down_proj, b.self_attn.o_proj.weight,
                                     b.mlp.down_proj.weight) for b in core.layers]


def values(model, block, config, states):
    """Value vectors [T, kv_heads, head_dim] of a layer from what its q, k, v maps gave."""
    heads = config.num_attention_heads
    if "c_attn" in states:
        v = states["c_attn"][:, 2 * config.hidden_size:]
        return v.reshape(len(v), heads, -1)
    if "query_key_value" in states:
        qkv = states["query_key_value"]
        return qkv.reshape(len(qkv), heads, -1).chunk(3, -1)[2]
    v = states["v_proj"]
    return v.reshape(len(v), config.num_key_value_heads, -1)


def run(model, ids):
    """Per layer at the last position: h_in, a, m, c, o's input; attention weights [heads, T], values; last output."""
    norm, blocks, maps = parts(model)
    result = []
    hooks = []
    for block, (o, down, _, _) in zip(blocks, maps):
        states = {}
        result.append(states)
        hooks.append(block.register_forward_pre_hook(
            lambda m, args, kwargs, s=states: s.__setitem__("h_in", (args[0] if args else kwargs["hidden_states"])[0, -1]),
            with_kwargs=True))
        hooks.append(o.register_forward_hook(
            lambda m, args, out, s=states: s.update(a=out[0, -1], heads=args[0][0, -1])))
        hooks.append(down.register_forward_hook(lambda m, args, out, s=states: s.update(m=out[0, -1], c=args[0][0, -1])))
        for name, child in block.named_modules():
            short = name.split(".")[-1]
            if short in ("v_proj", "c_attn", "query_key_value"):
                hooks.append(child.register_forward_hook(
                    lambda m, args, out, s=states, n=short: s.__setitem__(n, out[0])))
    last = {}
    hooks.append(norm.register_forward_pre_hook(lambda m, args: last.__setitem__("h", args[0][0, -1])))
    with torch.no_grad():
        output = model(ids[None], output_attentions=True, use_cache=False)
    for hook in hooks:
        hook.remove()
    for block, states, weights in zip(blocks, result, output.attentions):
        states["alpha"] = weights[0, :, -1]
        states["v"] = values(model, block, model.config, states)
    return result, last["h"]


def attribute(model, ids, target, scale, positions):
    norm, _, maps = parts(model)
    eps = getattr(norm, "variance_epsilon", None) or norm.eps
    layer_norm = getattr(norm, "bias", None) is not None
    states, last = run(model, ids)
    variance = last.var(unbiased=False)
    if scale == "published":
        s = (variance + eps) ** 0.25
    else:
        s = torch.sqrt((variance if layer_norm else last.pow(2).mean()) + eps)
    unembedding = model.get_output_embeddings().weight

    def log_p(x):
        if layer_norm:
            x = x - x.mean(-1, keepdim=True)
        x = x / s * norm.weight + (norm.bias if layer_norm else 0)
        return torch.log_softmax(x @ unembedding.T, -1)[..., target]

    mhsa_layers, ffn_layers, ffn, mhsa, mhsa_value = [], [], [], [], []
    for state, (_, _, o, down) in zip(states, maps):
        h_in, a, m = state["h_in"], state["a"], state["m"]
        middle = h_in + a
        mhsa_layers.append(log_p(middle) - log_p(h_in))
        ffn_layers.append(log_p(middle + m) - log_p(middle))
        ffn.append(torch.stack([log_p(middle + c * down[:, n]) - log_p(middle) for n, c in enumerate(state["c"])]))
        heads, head_dim = len(state["alpha"]), state["v"].shape[-1]
        sharing = heads // state["v"].shape[1]
        scores = torch.zeros(heads, head_dim, dtype=torch.float64)
        for h in range(heads):
            v = state["v"][:, h // sharing]
            for j in range(head_dim):
                terms = state["alpha"][h] * v[:, j]
                contribution = terms.sum() if positions == "all" else terms[-1]
                scores[h, j] = log_p(h_in + contribution * o[:, h * head_dim + j]) - log_p(h_in)
        mhsa.append(scores.flatten())
        mhsa_value.append(scores.view(-1, sharing, head_dim).sum(1).flatten())
    return [torch.stack(x) for x in (mhsa_layers, ffn_layers, ffn, mhsa, mhsa_value)]


def main():
    golden = {}
    for name in MODELS:
        folder = FIXTURES / "models" / name
        model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float64, attn_implementation="eager").eval()
        stored = load_file(folder / "golden.safetensors")
        prompts = [stored["ids.0"], stored["ids.1"]]
        for scale in ("rms", "published"):
            for positions in ("all", "last"):
                with torch.no_grad():
                    runs = [attribute(model, ids[:-1], ids[-1].item(), scale, positions) for ids in prompts]
                means = [torch.stack(x).mean(0) for x in zip(*runs)]
                golden[f"{name}/{scale}/mhsa_layers"], golden[f"{name}/{scale}/ffn_layers"] = means[0], means[1]
                golden[f"{name}/{scale}/ffn"] = means[2]
                golden[f"{name}/{scale}/{positions}/mhsa"] = means[3]
                golden[f"{name}/{scale}/{positions}/mhsa_value"] = means[4]
        print(name, {k.split("/", 1)[1]: tuple(v.shape) for k, v in golden.items() if k.startswith(name + "/rms")})
    save_file({k: v.contiguous() for k, v in golden.items()}, FIXTURES / "attribution" / "golden.safetensors")


if __name__ == "__main__":
    main()
