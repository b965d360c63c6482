"""Golden numbers of tests/core/transfer/golden_optimizer.cpp, from torch.optim.

Run: python tests/golden_recipes/adamw.py   (PyTorch 2.x; prints C++ initialisers)
"""
import warnings

import torch

warnings.filterwarnings("ignore")


def cpp(values):
    return ", ".join(f"{float(v):.9g}" for v in values)


def adamw(betas, decay, limit):
    """Minimises sum(a * (p - b)^2)/2 over a matrix and a vector without decay; prints the parameters after steps."""
    p = torch.tensor([[0.5, -1.0, 2.0], [3.0, -0.25, 0.125]], requires_grad=True)
    v = torch.tensor([1.0, -2.0], requires_grad=True)
    a = torch.tensor([[1.0, 2.0, 0.5], [4.0, 0.1, 10.0]])
    b = torch.tensor([[0.0, 1.0, -1.0], [2.0, 0.5, 0.0]])
    opt = torch.optim.AdamW(
        [{"params": [p], "weight_decay": decay}, {"params": [v], "weight_decay": 0.0}],
        betas=betas, eps=1e-8)
    norms = []
    for step in range(20):
        for group in opt.param_groups:
            group["lr"] = 0.1 / (1 + step)
        opt.zero_grad()
        loss = (a * (p - b) ** 2).sum() / 2 + (v ** 3).sum() / 3
        loss.backward()
        norms.append(torch.nn.utils.clip_grad_norm_([p, v], limit))
        opt.step()
        if step in (0, 1, 19):
            print(f"  step {step + 1}: {cpp(p.detach().flatten())}, {cpp(v.detach())}")
    print(f"  norms 1, 20: {cpp([norms[0], norms[19]])}")


def schedule(steps, warmup, peak, final, kind):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=peak)
    s = torch.optim.lr_scheduler
    first = s.LinearLR(optimizer, 1 / warmup, 1.0, total_iters=warmup - 1)
    if kind == "cosine":
        then = s.CosineAnnealingLR(optimizer, steps - warmup, eta_min=final * peak)
    else:
        then = s.LinearLR(optimizer, 1.0, final, total_iters=steps - warmup)
    both = s.SequentialLR(optimizer, [first, then], [warmup])
    rates = []
    for _ in range(steps):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        both.step()
    print(f"  {kind}: {cpp(rates)}")


def one_cycle(steps, peak, pct_start, div, final_div):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=peak)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=peak, total_steps=steps, pct_start=pct_start, anneal_strategy="cos",
        div_factor=div, final_div_factor=final_div)
    rates = []
    for step in range(steps):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if step + 1 < steps:
            scheduler.step()
    print(f"  {steps} steps: " + ", ".join(f"{v:.12g}" for v in rates))


print("AdamW betas (0.9, 0.95), decay 0.05, clip 1000")
adamw((0.9, 0.95), 0.05, 1000.0)
print("AdamW betas (0.8, 0.999), decay 0.5, clip 2")
adamw((0.8, 0.999), 0.5, 2.0)
print("schedules: 12 steps, warm-up 4, peak 0.01, final 0.1")
schedule(12, 4, 0.01, 0.1, "cosine")
schedule(12, 4, 0.01, 0.1, "linear")
print("one cycle: steps, peak, pct_start, div, final_div")
for arguments in [(1, 3e-4, 0.1, 25, 1), (2, 3e-4, 0.1, 25, 1), (4, 3e-4, 0.1, 25, 1), (20, 3e-5, 0.1, 25, 1),
                  (12, 0.01, 0.3, 10, 1e4)]:
    one_cycle(*arguments)
