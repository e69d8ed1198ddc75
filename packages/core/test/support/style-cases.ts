/** A page of its own style, and what of it a browser with a screen of 1,280 pixels does not show at first. */
export interface StyleCase {
  readonly name: string
  readonly head: string
  readonly body: string
  /** Identifiers of the outermost elements that are not shown. */
  readonly unshown: ReadonlyArray<string>
}

const box = '<div id="a" class="box open">The mill grinds.</div>'

export const styleCases: ReadonlyArray<StyleCase> = [
  {name: 'a class', head: '<style>.box{display:none}</style>', body: box, unshown: ['a']},
  {name: 'an identifier', head: '<style>#a { color: red; display : none }</style>', body: box, unshown: ['a']},
  {name: 'a tag', head: '<style>aside{display:none}</style>', body: '<aside id="a">Hours</aside>', unshown: ['a']},
  {name: 'classes together', head: '<style>.box.shut{display:none}</style>', body: box, unshown: []},
  {name: 'a list', head: '<style>.shut, div.box{display:none}</style>', body: box, unshown: ['a']},
  {
    name: 'an element around',
    head: '<style>.menu .item{display:none}</style>',
    body: '<ul class="menu"><li id="a"><b id="b" class="item">Hours</b></li></ul><b class="item">Mills</b>',
    unshown: ['b']
  },
  {
    name: 'an element right around',
    head: '<style>.menu > .item{display:none}</style>',
    body: '<div class="menu"><p><b id="b" class="item">Hours</b></p><b id="c" class="item">Mills</b></div>',
    unshown: ['c']
  },
  {
    name: 'an element around one that is right around',
    head: '<style>.a .b > .c{display:none}</style>',
    body: '<div class="a"><div class="b"><p class="b"><b id="b" class="c">Hours</b></p></div></div>',
    unshown: ['b']
  },
  {
    name: 'the nearest that does not do',
    head: '<style>.a > .b .c{display:none}</style>',
    body: '<div class="a"><div class="b"><p class="b"><b id="b" class="c">Hours</b></p></div></div>',
    unshown: ['b']
  },
  {name: 'a later rule', head: '<style>.box{display:none}.open{display:block}</style>', body: box, unshown: []},
  {
    name: 'an earlier rule that says more',
    head: '<style>.box.open{display:block}.box{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'an identifier against classes',
    head: '<style>#a{display:none}.box.open{display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'what is important',
    head: '<style>.box{display:none!important}#a{display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a later sheet',
    head: '<style>.box{display:none}</style><style>.box{display:flex}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a style of its own',
    head: '<style>.box{display:none}</style>',
    body: '<p id="a" class="box" style="display: block">Hours</p>',
    unshown: []
  },
  {
    name: 'a narrow screen',
    head: '<style>@media (max-width: 600px){.box{display:none}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a wide screen',
    head: '<style>@media screen and (min-width:48em){.box{display:none}}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a range of widths',
    head: '<style>@media (min-width:1200px) and (max-width:1365.98px){.box{display:none}}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a width compared',
    head: '<style>@media (width >= 1600px){.box{display:none}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'one of some screens',
    head: '<style>@media print, (min-width:900px){.box{display:none}}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'paper', head: '<style>@media print{.box{display:none}}</style>', body: box, unshown: []},
  {
    name: 'shown on wide screens',
    head: '<style>.box{display:none}@media (min-width:900px){.box{display:block}}</style>',
    body: box,
    unshown: []
  },
  {name: 'a sheet for paper', head: '<style media="print">.box{display:none}</style>', body: box, unshown: []},
  {
    name: 'a sheet for wide screens',
    head: '<style media="all and (min-width: 904px)">.box{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'a sheet that is none', head: '<style type="text/less">.box{display:none}</style>', body: box, unshown: []},
  {
    name: 'conditions in conditions',
    head: '<style>@media screen{@supports (display:grid){.box{display:none}}}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'what a reader points at',
    head: '<style>.box{display:none}.box:hover{display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'frames of a motion',
    head: '<style>@keyframes in{from{display:none}}.x{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'comments',
    head: '<style>/* .box{display:none} */ .x{display:none} /* { */ .box{color:red}</style>',
    body: box,
    unshown: []
  },
  {name: 'marks of a comment around it', head: '<style><!-- .box{display:none} --></style>', body: box, unshown: ['a']},
  {
    name: 'braces in quotes',
    head: '<style>.x::after{content:"}.box{"}.box{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'a list that cannot be read', head: '<style>.box, !!{display:none}</style>', body: box, unshown: []},
  {
    name: 'a brace that closes nothing',
    head: '<style>.x{color:red}}.box{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'what stands behind a rule that such a brace breaks',
    head: '<style>.x{color:red}}.y{color:red}.box{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a comment that is not closed',
    head: '<style>.x{color:red}/* .box{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'quotes that are not closed',
    head: '<style>.x{content:"a\n}.box{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'braces that are not closed',
    head: '<style>.x{color:red}.box{display:none</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'names with signs in them',
    head: '<style>.md\\:box{display:none}</style>',
    body: '<p id="a" class="md:box">Hours</p>',
    unshown: ['a']
  },
  {name: 'capitals', head: '<STYLE>DIV.box{DISPLAY:NONE}</STYLE>', body: box, unshown: ['a']},
  {name: 'a rule in a rule', head: '<style>.box{color:red;.x{display:none}}</style>', body: box, unshown: []},
  {
    name: 'first of several tabs',
    head: '<style>.tab{display:none}.tab:first-child{display:block}</style>',
    body: '<div><p id="a" class="tab">One</p></div>',
    unshown: []
  },
  {
    name: 'an outer element',
    head: '<style>.box,.in{display:none}</style>',
    body: '<div id="a" class="box"><p id="b" class="in">Hours</p></div>',
    unshown: ['a']
  }
]
