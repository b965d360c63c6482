#include "core/transfer/postpkt_run.h"

#include "core/transfer/postpkt_job.h"

namespace isthmus {

std::shared_ptr<const TransferRun> runPostPkt(const PostPktSpec& spec, JobContext& context)
{
    PostPktJob job(spec, {spec.init}, context);
    return job.train(spec, job.key(), {0.02, 1});
}

std::vector<std::shared_ptr<const TransferRun>> runInitStudy(const InitStudySpec& spec, JobContext& context)
{
    PostPktJob job(spec.training, spec.inits, context);
    std::vector<std::shared_ptr<const TransferRun>> runs;
    const double count = static_cast<double>(spec.inits.size()) * spec.seeds;
    for (LoraInit init : spec.inits) {
        for (int i = 0; i < spec.seeds; ++i) {
            PostPktSpec run = spec.training;
            run.init = init;
            run.seed = spec.training.seed + static_cast<std::uint64_t>(i);
            run.save_merged = false;
            run.output = (std::filesystem::path(spec.training.output) /
                          (std::string(loraInitName(init)) + "-seed" + std::to_string(run.seed)))
                             .string();
            const auto done = static_cast<double>(runs.size());
            runs.push_back(
                job.train(run, job.key(), ProgressRange{0.02, 1}.part(done / count, (done + 1) / count)));
        }
    }
    return runs;
}

} // namespace isthmus
