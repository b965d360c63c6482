# What `cmake --install` puts where, and the .deb of CPack. The version is that of project(); the date of the release is in CHANGELOG.md.
# Components: `program` is what every package has; `generic` what a distribution keeps elsewhere; `debian` the .deb alone.
include(GNUInstallDirs)
set(isthmus_id io.github.isthmus.Isthmus)
set(isthmus_made "${PROJECT_BINARY_DIR}/packaging")
file(MAKE_DIRECTORY "${isthmus_made}")
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # packages need the programs, not the tests
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# Where the project lives, for the metainfo and the .deb; nothing is said of it when nobody says it here.
set(ISTHMUS_HOMEPAGE "" CACHE STRING "https address of the project")
set(ISTHMUS_SCREENSHOTS "" CACHE STRING "https address of the folder docs/images, for the metainfo's screenshots")
set(ISTHMUS_MAINTAINER "Isthmus maintainers <maintainers@isthmus.invalid>" CACHE STRING "Who answers for the package: NAME <MAIL>")
set(ISTHMUS_DEBIAN_REVISION 1)

# The date of this version, from CHANGELOG.md, which must know it.
set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
file(STRINGS "${PROJECT_SOURCE_DIR}/CHANGELOG.md" isthmus_releases REGEX "^## ")
list(GET isthmus_releases 0 isthmus_release)
if(NOT isthmus_release MATCHES "^## ([0-9.]+) \\(([0-9]+-[0-9]+-[0-9]+)\\)$" OR NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
  message(FATAL_ERROR "The first heading of CHANGELOG.md is '${isthmus_release}'. It must be '## ${PROJECT_VERSION} (YYYY-MM-DD)'.")
endif()
set(ISTHMUS_RELEASE_DATE "${CMAKE_MATCH_2}")

set(ISTHMUS_METAINFO_LINKS "")
if(ISTHMUS_HOMEPAGE)
  string(APPEND ISTHMUS_METAINFO_LINKS "  <url type=\"homepage\">${ISTHMUS_HOMEPAGE}</url>\n")
endif()
if(ISTHMUS_SCREENSHOTS)
  string(APPEND ISTHMUS_METAINFO_LINKS
    "  <screenshots>\n    <screenshot type=\"default\">\n      <caption>The demo pair: source layers against target layers</caption>\n"
    "      <image>${ISTHMUS_SCREENSHOTS}/window.png</image>\n    </screenshot>\n  </screenshots>\n")
endif()

# A libtorch outside the system's folders is found again by the installed programs.
if(NOT TORCH_INSTALL_PREFIX MATCHES "^/usr/?$" AND NOT "${TORCH_INSTALL_PREFIX}" STREQUAL "")
  set(isthmus_keep_rpath ON)
endif()

# The programs and what they read.
set(isthmus_programs isthmus-cli)
if(ISTHMUS_GUI)
  list(APPEND isthmus_programs isthmus)
endif()
if(isthmus_keep_rpath)
  set_target_properties(${isthmus_programs} PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
endif()
install(TARGETS ${isthmus_programs} RUNTIME COMPONENT program)
install(DIRECTORY resources/demo DESTINATION share/isthmus # where the programs look: ../share/isthmus from theirs
  COMPONENT program PATTERN "*.md" EXCLUDE)
install(FILES README.md docs/schema.md DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT program)
install(FILES resources/demo/README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME demo.md COMPONENT program)
if(TARGET manual) # installed where the window reads it (IsthmusManual.cmake); found here as well
  file(CREATE_LINK ../../isthmus/manual "${isthmus_made}/html" SYMBOLIC)
  install(FILES "${isthmus_made}/html" DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT program)
else()
  install(DIRECTORY docs/ DESTINATION share/isthmus/manual COMPONENT program)
endif()
install(FILES LICENSE CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT generic)
if(ISTHMUS_GUI)
  install(FILES resources/desktop/${isthmus_id}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT program)
  install(FILES resources/desktop/${isthmus_id}.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" COMPONENT program)
  configure_file(resources/desktop/${isthmus_id}.metainfo.xml.in "${isthmus_made}/${isthmus_id}.metainfo.xml" @ONLY)
  install(FILES "${isthmus_made}/${isthmus_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT program)
  foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES resources/icons/hicolor/${size}.png DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps"
      RENAME ${isthmus_id}.png COMPONENT program)
  endforeach()
  install(FILES resources/icons/isthmus.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
    RENAME ${isthmus_id}.svg COMPONENT program)
endif()

# Manual pages and completions are what the programs themselves print for --help.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_Interpreter_FOUND AND NOT CMAKE_CROSSCOMPILING AND UNIX)
  set(isthmus_reference "")
  foreach(program IN LISTS isthmus_programs)
    set(outputs ${program}.1.gz ${program}.bash _${program} ${program}.fish)
    list(TRANSFORM outputs PREPEND "${isthmus_made}/")
    list(GET outputs 0 page)
    list(GET outputs 1 bash)
    list(GET outputs 2 zsh)
    list(GET outputs 3 fish)
    set(scripts "${PROJECT_SOURCE_DIR}/packaging/make-man" "${PROJECT_SOURCE_DIR}/packaging/make-completion" "${PROJECT_SOURCE_DIR}/packaging/cli_help.py")
    add_custom_command(OUTPUT ${outputs}
      COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/packaging/make-man" $<TARGET_FILE:${program}> ${PROJECT_VERSION} ${ISTHMUS_RELEASE_DATE} ${page}
      COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/packaging/make-completion" $<TARGET_FILE:${program}> bash=${bash} zsh=${zsh} fish=${fish}
      DEPENDS ${program} ${scripts} COMMENT "Manual page and completions of ${program}" VERBATIM)
    list(APPEND isthmus_reference ${outputs})
    install(FILES ${page} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT program)
    install(FILES ${bash} DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME ${program} COMPONENT program)
    install(FILES ${fish} DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT program)
    install(FILES ${zsh} DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" COMPONENT generic)
    install(FILES ${zsh} DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" COMPONENT debian EXCLUDE_FROM_ALL)
  endforeach()
  add_custom_target(isthmus_reference ALL DEPENDS ${isthmus_reference})
else()
  message(STATUS "No Python 3: manual pages and shell completions are not made.")
endif()

# The .deb. Its changelogs are packed here, without a time in them: the same sources give the same files.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME isthmus)
set(CPACK_PACKAGE_CONTACT "${ISTHMUS_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "what language models of different sizes share")
set(CPACK_PACKAGE_DESCRIPTION
"Isthmus compares two language models of different sizes layer by layer, by
what they compute on the same text and by their weights alone. It locates
the layers and neurons that carry an answer, carries knowledge from the
larger model into the smaller one (LaTen, PostPKT), evaluates the outcome
against controls, and makes figures for papers.
.
The package holds the window (isthmus), the command line (isthmus-cli) and
a small pair of models to begin with.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_COMPONENTS_ALL program debian)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_NAME isthmus)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${ISTHMUS_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${ISTHMUS_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${ISTHMUS_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# bubblewrap and Python run generated code; OpenBLAS is many times faster than the BLAS that libtorch is content with.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "bubblewrap (>= 0.8), python3 (>= 3.10), libopenblas0, qt6-wayland, qt6-translations-l10n, fonts-liberation, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
find_program(ISTHMUS_GZIP gzip)
find_program(ISTHMUS_DATE date)
if(ISTHMUS_GZIP AND ISTHMUS_DATE)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C "${ISTHMUS_DATE}" -u -d "${ISTHMUS_RELEASE_DATE} 12:00" "+%a, %d %b %Y %H:%M:%S +0000"
    OUTPUT_VARIABLE ISTHMUS_RELEASE_RFC2822 OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  configure_file(packaging/debian/changelog.in "${isthmus_made}/changelog.Debian" @ONLY)
  configure_file(CHANGELOG.md "${isthmus_made}/changelog" COPYONLY)
  execute_process(COMMAND "${ISTHMUS_GZIP}" -9nkf changelog.Debian changelog WORKING_DIRECTORY "${isthmus_made}")
  install(FILES "${isthmus_made}/changelog.Debian.gz" "${isthmus_made}/changelog.gz" packaging/debian/copyright
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/isthmus" COMPONENT debian EXCLUDE_FROM_ALL)
  install(FILES packaging/debian/lintian-overrides DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME isthmus
    COMPONENT debian EXCLUDE_FROM_ALL)
endif()
include(CPack)

if(ISTHMUS_TESTS AND TARGET isthmus_reference)
  add_test(NAME packaging/metadata COMMAND "${PROJECT_SOURCE_DIR}/packaging/check-metadata" "${isthmus_made}")
  set_tests_properties(packaging/metadata PROPERTIES LABELS unit TIMEOUT 300)
endif()
