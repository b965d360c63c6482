# The manual as HTML, where the programs find it: share/isthmus/manual beside bin, in the build folder as installed. cmark-gfm and Python
# are needed for building it alone; without them the window shows the Markdown of docs/.
find_program(ISTHMUS_CMARK cmark-gfm)
find_package(Python3 COMPONENTS Interpreter)
if(ISTHMUS_CMARK AND Python3_Interpreter_FOUND)
  file(GLOB_RECURSE isthmus_manual_sources CONFIGURE_DEPENDS
    docs/*.md docs/*.css docs/images/*)
  set(isthmus_manual "${CMAKE_BINARY_DIR}/share/isthmus/manual")
  add_custom_command(OUTPUT "${isthmus_manual}/manual.html"
    COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/packaging/build-manual" "${ISTHMUS_CMARK}" "${isthmus_manual}"
    DEPENDS ${isthmus_manual_sources} "${PROJECT_SOURCE_DIR}/packaging/build-manual" "${PROJECT_SOURCE_DIR}/packaging/manual_pages.py"
    COMMENT "The manual as HTML" VERBATIM)
  add_custom_target(manual ALL DEPENDS "${isthmus_manual}/manual.html")
  install(DIRECTORY "${isthmus_manual}" DESTINATION share/isthmus COMPONENT program)
else()
  message(STATUS "No cmark-gfm or no Python 3: the manual is not made as HTML.")
endif()

# The tables of options come from --help of both programs.
if(ISTHMUS_TESTS AND ISTHMUS_GUI AND Python3_Interpreter_FOUND)
  add_test(NAME packaging/manual COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/packaging/check-manual"
    $<TARGET_FILE:isthmus-cli> $<TARGET_FILE:isthmus>)
  set_tests_properties(packaging/manual PROPERTIES LABELS unit TIMEOUT 300)
endif()
