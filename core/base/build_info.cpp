#include "core/base/build_info.h"

#include "core/base/torch.h"

#include <filesystem>

#include <dlfcn.h>

namespace isthmus {

std::string compilerVersion()
{
#if defined(__clang__)
    return "Clang " __clang_version__;
#elif defined(__GNUC__)
    return "GCC " __VERSION__;
#else
    return "unknown";
#endif
}

std::string torchBlas()
{
    const std::string config = at::show_config();
    const std::string mark = "BLAS_INFO=";
    const std::size_t at = config.find(mark);
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + mark.size();
    return config.substr(begin, config.find_first_of(", \n", begin) - begin);
}

std::string blasLibrary()
{
    // Fortran's name of the single-precision product, which every BLAS has.
    void* const product = dlsym(RTLD_DEFAULT, "sgemm_");
    Dl_info info = {};
    if (!product || dladdr(product, &info) == 0 || !info.dli_fname)
        return {};
    std::error_code error; // libblas.so.3 is a link to the one that was chosen
    const auto file = std::filesystem::canonical(info.dli_fname, error);
    if (error)
        return std::filesystem::path(info.dli_fname).filename().string();
    return (file.parent_path().filename() / file.filename()).string(); // the folder has the maker's name
}

} // namespace isthmus
